"""Files for one conversation: given by hand, dropped or pasted, read by the job ``attach``, and taken away again.

Does not know how they are read.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from core import fields
from core.chat.conversation import Attachment, Conversation
from desktop.chat.composer import Composer, files_in
from desktop.chat.conversing import Conversing
from desktop.context import Context


class Attaching(QObject):
    """Takes what is dropped anywhere on `owner`."""

    def __init__(self, context: Context, conversing: Conversing, composer: Composer, owner: QWidget) -> None:
        super().__init__(owner)
        self._context = context
        self._conversing = conversing
        self._composer = composer
        self._reading: list[tuple[str, str]] = []  # conversation, name
        composer.files_given.connect(self.attach)
        composer.text_given.connect(self.attach_text)
        composer.chips.removed.connect(self.detach)
        owner.setAcceptDrops(True)
        owner.installEventFilter(self)

    def show(self) -> None:
        """Show the files of the open conversation."""
        talk = self._conversing.talk
        reading = [name for conversation, name in self._reading if conversation == talk.id]
        self._composer.chips.show_attached(talk.setup.attached, reading)

    @Slot(list)
    def attach(self, files: list[Path]) -> None:
        for file in files:
            self._read(file.name, path=str(file))

    @Slot(str)
    def attach_text(self, words: str) -> None:
        """A text too long to be a question becomes a file of its own."""
        taken = {one.name for one in self._conversing.talk.setup.attached}
        taken |= {name for _, name in self._reading}
        number = 1
        while (name := self.tr("Pasted text {number}").format(number=number)) in taken:
            number += 1
        self._read(name, words=words, name=name)

    @Slot(str)
    def detach(self, attachment: str) -> None:
        talk = self._conversing.talk
        self._arrange(talk, [one for one in talk.setup.attached if one.id != attachment])

    def _read(self, shown: str, **params: Any) -> None:
        project, talk = self._context.project, self._conversing.talk
        if project is None:
            return
        waiting = (talk.id, shown)
        self._reading.append(waiting)
        handle = self._context.jobs.submit(
            "attach", {"project": str(project.folder), "conversation": talk.id, **params}
        )
        handle.finished.connect(self._taker(talk))
        handle.ended.connect(self._ender(waiting))
        self.show()

    def _taker(self, talk: Conversation) -> Callable[[Any], None]:
        def take(result: Any) -> None:
            # The conversation may have been opened anew meanwhile, or another one be open.
            opened = self._conversing.talk
            now = opened if opened.id == talk.id else talk
            self._arrange(now, [*now.setup.attached, fields.from_builtins(Attachment, result)])

        return take

    def _ender(self, waiting: tuple[str, str]) -> Callable[[], None]:
        def end() -> None:
            if waiting in self._reading:
                self._reading.remove(waiting)
            self.show()

        return end

    def _arrange(self, talk: Conversation, attached: list[Attachment]) -> None:
        setup = msgspec.structs.replace(talk.setup, attached=attached)
        self._conversing.guarded(lambda history: history.arrange(talk, setup))
        self.show()

    # -- dropping ------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and files_in(event.mimeData()):
            event.acceptProposedAction()
            return True
        dropped = isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop
        if dropped and isinstance(event, QDropEvent) and (files := files_in(event.mimeData())):
            event.acceptProposedAction()
            self.attach(files)
            return True
        return False
