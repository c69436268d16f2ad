// Comments with replies as the API shows them, of a sheet or of the workbook. Nobody is signed in: the author is always the same.

import { fail } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { areaOf, cellsOf } from "./a1";
import { asBoolean, asRange, asText } from "./arguments";
import type { Comment, Reply } from "./comment";
import { workbookTarget } from "./events";
import type { ModelledEvent } from "./events";
import type { LiveWorkbook } from "./live-workbook";
import { refuseProtected } from "./protection";
import { Range } from "./range";
import type { Sheet } from "./state";
import { wireRange } from "./wire-range";

export const commentAuthor = "Người dùng";
/** Excel would tell the clock's time. */
const commentDate = "2024-01-01T00:00:00.000Z";

interface CommentsOf {
  readonly workbook: LiveWorkbook;
  /** null: all sheets. */
  readonly sheet: Sheet | null;
}

interface CommentOf {
  readonly workbook: LiveWorkbook;
  readonly sheet: Sheet;
  readonly comment: Comment;
}

export function wireComments(workbook: LiveWorkbook, sheet: Sheet | null): WireObject {
  return WireObject.of(commentsClass, { workbook, sheet });
}

function list({ workbook, sheet }: CommentsOf): CommentOf[] {
  const owners = sheet ? [sheet] : workbook.sheets;
  return owners.flatMap((owner) => owner.comments.map((comment) => ({ workbook, sheet: owner, comment })));
}

function found(of: CommentsOf, wanted: (of: CommentOf) => boolean): WireObject | null {
  const comment = list(of).find(wanted);
  return comment ? WireObject.of(commentClass, comment) : null;
}

const commentsClass: WireClass<CommentsOf> = {
  type: "CommentCollection",
  eventTarget: ({ sheet }) => sheet?.id ?? workbookTarget,
  items: (of) => list(of).map((comment) => WireObject.of(commentClass, comment)),
  calls: {
    Add: (of, [cell, content]) => WireObject.of(commentClass, add(of, cell, content)),
    GetCount: (of) => list(of).length,
    GetItem: (of, [id]) =>
      found(of, ({ comment }) => comment.id === id) ?? fail("ItemNotFound", "CommentCollection.getItem"),
    GetItemOrNullObject: (of, [id]) => found(of, ({ comment }) => comment.id === id),
    GetItemAt: (of, [index]) => {
      const comment = typeof index === "number" ? list(of)[index] : undefined;
      return comment ? WireObject.of(commentClass, comment) : fail("InvalidArgument", "CommentCollection.getItemAt");
    },
    GetItemByCell: (of, [cell]) => {
      const { workbook } = of;
      const { sheet, area } = asRange(
        cell,
        workbook,
        of.sheet ?? workbook.activeSheet,
        "CommentCollection.getItemByCell",
      );
      const here = ({ comment, sheet: owner }: CommentOf): boolean =>
        owner === sheet && comment.row === area.firstRow && comment.column === area.firstColumn;
      return found(of, here) ?? fail("ItemNotFound", "CommentCollection.getItemByCell");
    },
  },
};

function add(of: CommentsOf, cell: unknown, content: unknown): CommentOf {
  const location = "CommentCollection.add";
  const { workbook } = of;
  const { sheet, area } = asRange(cell, workbook, of.sheet ?? workbook.activeSheet, location);
  if (cellsOf(area) !== 1) fail("InvalidArgument", location);
  refuseProtected(sheet, "allowEditObjects", location);
  const [row, column] = [area.firstRow, area.firstColumn];
  if (sheet.comments.some((comment) => comment.row === row && comment.column === column))
    fail("ItemAlreadyExists", location);
  const comment: Comment = {
    id: workbook.freshId("comment"),
    row,
    column,
    content: asText(content, location),
    authorName: commentAuthor,
    resolved: false,
    replies: [],
  };
  sheet.comments.push(comment);
  tell("CommentCollection.onAdded", { workbook, sheet, comment });
  return { workbook, sheet, comment };
}

function tell(event: ModelledEvent, { workbook, sheet, comment }: CommentOf, changeType = "CommentEdited"): void {
  workbook.events.emit(event, [sheet.id, workbookTarget], {
    commentDetails: [{ commentId: comment.id, replyIds: comment.replies.map(({ id }) => id) }],
    changeType,
    source: workbook.origin.source,
    worksheetId: sheet.id,
  });
}

const commentClass: WireClass<CommentOf> = {
  type: "Comment",
  reads: {
    Id: ({ comment }) => comment.id,
    Content: ({ comment }) => comment.content,
    AuthorName: ({ comment }) => comment.authorName,
    AuthorEmail: () => "",
    CreationDate: () => commentDate,
    Resolved: ({ comment }) => comment.resolved,
    ContentType: () => "Plain",
    Replies: (of) => WireObject.of(repliesClass, of),
  },
  writes: {
    Content: (of, value) => {
      of.comment.content = asText(value, "Comment.content");
      tell("CommentCollection.onChanged", of);
    },
    Resolved: (of, value) => {
      of.comment.resolved = asBoolean(value, "Comment.resolved");
      tell("CommentCollection.onChanged", of, of.comment.resolved ? "CommentResolved" : "CommentReopened");
    },
  },
  calls: {
    Delete: (of) => {
      const { sheet, comment } = of;
      if (!sheet.comments.includes(comment)) fail("ItemNotFound", "Comment.delete");
      sheet.comments.splice(sheet.comments.indexOf(comment), 1);
      tell("CommentCollection.onDeleted", of);
    },
    GetLocation: ({ workbook, sheet, comment }) =>
      wireRange(new Range(workbook, sheet, areaOf(comment.row, comment.column))),
  },
};

interface ReplyOf extends CommentOf {
  readonly reply: Reply;
}

const repliesClass: WireClass<CommentOf> = {
  type: "CommentReplyCollection",
  items: (of) => of.comment.replies.map((reply) => WireObject.of(replyClass, { ...of, reply })),
  calls: {
    Add: (of, [content]) => {
      const text = asText(content, "CommentReplyCollection.add");
      const reply: Reply = { id: of.workbook.freshId("reply"), content: text, authorName: commentAuthor };
      of.comment.replies.push(reply);
      tell("CommentCollection.onChanged", of, "ReplyAdded");
      return WireObject.of(replyClass, { ...of, reply });
    },
    GetCount: ({ comment }) => comment.replies.length,
    GetItem: (of, [id]) => {
      const reply = of.comment.replies.find((candidate) => candidate.id === id);
      return reply
        ? WireObject.of(replyClass, { ...of, reply })
        : fail("ItemNotFound", "CommentReplyCollection.getItem");
    },
  },
};

const replyClass: WireClass<ReplyOf> = {
  type: "CommentReply",
  reads: {
    Id: ({ reply }) => reply.id,
    Content: ({ reply }) => reply.content,
    AuthorName: ({ reply }) => reply.authorName,
    AuthorEmail: () => "",
    CreationDate: () => commentDate,
    Resolved: ({ comment }) => comment.resolved,
    ContentType: () => "Plain",
  },
  writes: {
    Content: (of, value) => {
      of.reply.content = asText(value, "CommentReply.content");
      tell("CommentCollection.onChanged", of, "ReplyEdited");
    },
  },
  calls: {
    Delete: (of) => {
      of.comment.replies = of.comment.replies.filter((reply) => reply !== of.reply);
      tell("CommentCollection.onChanged", of, "ReplyDeleted");
    },
  },
};
