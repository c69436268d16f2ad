#!/bin/bash
# Starts a part of Chromium that draws pages, in Vietnamese: a date field goes by the browser's language, and a Chromium without
# Vietnamese menus of its own hands its pages no other than English.
exec "${@/#--lang=*/--lang=vi}"
