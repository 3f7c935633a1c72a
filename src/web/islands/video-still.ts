// How does a still become a player, once it is pressed and not before?

/** `<video-still video="ID" label="…" hl="en">` around a link to the video. */
export class VideoStill extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", (event) => {
      const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
      const video = this.getAttribute("video");
      if (!plain || !video || this.querySelector("iframe")) return;
      event.preventDefault();
      this.play(video);
    });
  }

  play(video: string): void {
    const player = document.createElement("iframe");
    const options = new URLSearchParams({
      autoplay: "1",
      playsinline: "1",
      rel: "0",
      hl: this.getAttribute("hl") ?? "en",
    });
    player.title = this.getAttribute("label") ?? "";
    player.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
    player.allowFullscreen = true;
    player.referrerPolicy = "strict-origin-when-cross-origin";
    player.src = `https://www.youtube-nocookie.com/embed/${encodeURIComponent(video)}?${options}`;
    player.className = "player";
    this.replaceChildren(player);
    player.focus();
  }
}
