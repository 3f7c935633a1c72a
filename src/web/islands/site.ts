// Which parts of a page come alive in a browser?
import { VideoStill } from "./video-still.ts";

customElements.define("video-still", VideoStill);
