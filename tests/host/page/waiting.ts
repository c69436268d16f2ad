// Waiting with an end: no wait of the stand-in lasts for ever, and one that ends unmet says what it waited for.

export async function within<T>(promise: Promise<T>, milliseconds: number, what: () => string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`${what()} (waited ${String(milliseconds / 1000)} s).`));
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

export async function until(condition: () => boolean, milliseconds: number, what: () => string): Promise<void> {
  for (let waited = 0; !condition(); waited += 5) {
    if (waited > milliseconds) throw new Error(`${what()} (waited ${String(milliseconds / 1000)} s).`);
    await pause(5);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
