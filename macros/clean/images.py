"""Pictures without what the camera wrote; turned the way the camera meant."""

import io
from typing import Any

from PIL import Image, ImageOps
from PIL.Image import open as opened  # of bytes, never of a path

_ORIENTATION = 0x0112
_KEPT = {"icc_profile", "transparency", "gamma", "srgb", "dpi", "duration", "loop", "background", "disposal"}
"""What a picture needs to look right; everything else is left behind."""


def cleaned(content: bytes) -> bytes:
    """The picture alone."""
    try:
        with opened(io.BytesIO(content)) as image:
            image.load()
            return _saved(image)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise ValueError("画像として読めません。こわれていないか、開いて確かめてください") from None


def _saved(image: Any) -> bytes:
    kind = "JPEG" if image.format == "MPO" else image.format
    turned = image.getexif().get(_ORIENTATION, 1) != 1
    picture = ImageOps.exif_transpose(image) if turned else image
    picture.info = {key: value for key, value in image.info.items() if key in _KEPT}
    target = io.BytesIO()
    picture.save(target, format=kind, exif=b"", **_options(kind, image, turned=turned))
    return target.getvalue()


def _options(kind: str, image: Any, *, turned: bool) -> dict[str, Any]:
    """Lossless where it can be: a JPEG that is not turned keeps its tables."""
    options: dict[str, Any] = {"icc_profile": image.info.get("icc_profile")}
    if kind == "JPEG":
        options["quality"] = 95 if turned or image.format != "JPEG" else "keep"
    elif kind == "WEBP":
        options["quality"] = 95
    if kind != "JPEG" and getattr(image, "n_frames", 1) > 1:
        options["save_all"] = True
    return options
