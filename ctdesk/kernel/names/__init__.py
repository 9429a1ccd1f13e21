"""Names of people across spellings and scripts: their words, and what the words sound like."""

from ctdesk.kernel.names.faces import faces
from ctdesk.kernel.names.keys import keys_of
from ctdesk.kernel.names.sounds import Sound, sound

__all__ = ["Sound", "faces", "keys_of", "sound"]
