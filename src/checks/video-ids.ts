// Can each video be played, rather than only searched for?
import type { Check, Finding } from "./check.ts";

export const checkVideoIds: Check = ({ snapshot }) =>
  [...snapshot.songs.values()].flatMap(({ id, videos }) =>
    videos
      .filter((video) => video.id === undefined)
      .map(
        ({ provider, title }): Finding => ({
          code: "video-without-id",
          severity: "notice",
          kind: "song",
          id,
          message: `the video ${title ? `“${title}”` : `(${provider})`} has no id, so that pages only offer a search`,
        }),
      ),
  );
