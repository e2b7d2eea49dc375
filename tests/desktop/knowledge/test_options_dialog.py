"""The dialog of what is embedded by what, and how the index is searched."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.knowledge.options import IndexOptions, Options, SearchOptions
from core.settings import Address
from desktop import theme
from desktop.context import Context
from desktop.knowledge.options_dialog import OptionsDialog
from desktop.widgets import dialogs
from tests.core.knowledge.test_reranking import save_model
from tests.desktop.doing import part, press


@pytest.fixture
def dialog(context: Context, qtbot: QtBot) -> OptionsDialog:
    return _open(context, qtbot)


def _open(context: Context, qtbot: QtBot) -> OptionsDialog:
    assert context.project is not None
    made = OptionsDialog(None, context, context.project)
    qtbot.addWidget(made)
    made.show()
    return made


def _choose(dialog: OptionsDialog, value: str) -> None:
    place = dialog.embedder.findData(value)
    assert place >= 0
    dialog.embedder.setCurrentIndex(place)


def test_nothing_changed_needs_no_new_index(dialog: OptionsDialog) -> None:
    assert dialog.save.isEnabled() and not dialog.consequence.text()
    assert "English" in dialog.about.text() and not dialog.fetch.isVisible()
    dialog.save.click()
    assert not dialog.needs_index


def test_search_options_are_saved_without_a_new_index(dialog: OptionsDialog, context: Context) -> None:
    dialog.search_form.set_value(SearchOptions(dense_weight=0.7, neighbours=False))
    dialog.reranker.set_value("")
    dialog.save.click()
    assert context.project is not None
    saved = Options.of(context.project)
    assert saved.search == SearchOptions(reranker="", dense_weight=0.7, neighbours=False)
    assert saved.index == IndexOptions() and not dialog.needs_index


def test_other_sizes_need_a_new_index_and_say_so(dialog: OptionsDialog, context: Context) -> None:
    dialog.index_form.set_value(IndexOptions(chunk_tokens=120, overlap=20))
    dialog.index_form.changed.emit()
    assert "A new index is made" in dialog.consequence.text()
    dialog.save.click()
    assert context.project is not None
    assert dialog.needs_index and Options.of(context.project).index.chunk_tokens == 120


def test_a_model_of_the_hub_is_told_before_it_is_downloaded(dialog: OptionsDialog) -> None:
    _choose(dialog, "intfloat/multilingual-e5-small")
    words = dialog.about.text()
    assert "94 languages" in words and "MIT" in words and "MB" in words
    assert dialog.fetch.isVisible() and not dialog.save.isEnabled()
    _choose(dialog, "jinaai/jina-embeddings-v3")
    assert "through an address" in dialog.about.text()
    assert not dialog.fetch.isVisible() and not dialog.save.isEnabled()
    _choose(dialog, "intfloat/multilingual-e5-large")
    assert "no vectors of single words" in dialog.about.text()


def test_a_folder_and_an_address_can_be_chosen(context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    context.settings.addresses.append(
        Address(
            name="Service",
            url="https://example.org/v1",
            model="text-embedding-3-small",
            id="abc",
            price_in=0.02,
            serves="embeddings",
        )
    )
    dialog = _open(context, qtbot)
    _choose(dialog, "address:abc")
    assert "example.org" in dialog.about.text() and "0.02" in dialog.about.text()
    (tmp_path / "my-model").mkdir()
    dialogs.answer_next(tmp_path / "my-model")
    dialog.folder.click()
    dialog.save.click()
    assert context.project is not None
    assert Options.of(context.project).index.embedder == f"folder:{tmp_path / 'my-model'}"
    again = _open(context, qtbot)
    assert again.embedder.currentText() in ("my-model", str(tmp_path / "my-model"))


def test_a_download_that_fails_is_told_and_can_be_tried_again(dialog: OptionsDialog, qtbot: QtBot) -> None:
    _choose(dialog, "intfloat/multilingual-e5-small")
    dialog.fetch.click()
    assert dialog.fetch.text() == "Stop" and not dialog.embedder.isEnabled()
    qtbot.waitUntil(lambda: dialog.embedder.isEnabled(), timeout=60_000)
    assert dialog.fetch.text() == "Download" and not dialog.save.isEnabled()
    why = dialog.consequence.text()
    assert why and why != "Download the model, then save."
    dialog.index_form.changed.emit()
    assert dialog.consequence.text() == why, "the reason stays until it is tried again"
    _choose(dialog, "intfloat/multilingual-e5-large")
    assert dialog.consequence.text() == "Download the model, then save."
    _choose(dialog, "intfloat/multilingual-e5-small")
    assert dialog.consequence.text() == why


def test_a_cross_encoder_is_chosen_by_its_folder_and_judged(
    dialog: OptionsDialog, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    words = part(dialog, "knowledge.options.reranker_words")
    empty = tmp_path / "empty"
    empty.mkdir()
    dialogs.answer_next(empty)
    press(dialog, "knowledge.options.reranker_folder")
    qtbot.waitUntil(lambda: "could not be read" in words.text())
    dialog.reranker.set_value("no-one/never-brought-here")
    qtbot.waitUntil(lambda: "is not on this machine" in words.text())
    model = save_model(tmp_path / "judge")
    dialogs.answer_next(model)
    press(dialog, "knowledge.options.reranker_folder")
    qtbot.waitUntil(lambda: "Reads the best" in words.text())
    assert dialog.reranker.box.currentText() == "judge"
    dialog.save.click()
    assert context.project is not None and not dialog.needs_index
    assert Options.of(context.project).search.reranker == str(model)


def test_it_is_no_higher_than_a_small_screen_and_scrolls(dialog: OptionsDialog, qtbot: QtBot) -> None:
    _choose(dialog, "intfloat/multilingual-e5-large")
    dialog.index_form.show_advanced()
    dialog.search_form.show_advanced()
    qtbot.waitUntil(lambda: dialog.search_form.control("spread").isVisible())
    dialog.resize(720, 480)
    qtbot.waitUntil(lambda: dialog._area.verticalScrollBar().maximum() > 0)
    assert dialog.save.isVisible() and dialog.height() <= 480
    last = dialog.search_form.control("spread")
    dialog._area.ensureWidgetVisible(last)
    assert not last.visibleRegion().isEmpty()


def test_it_grows_with_what_is_said(dialog: OptionsDialog, qtbot: QtBot) -> None:
    control = dialog.search_form.control("dense_weight")
    _choose(dialog, "intfloat/multilingual-e5-large")
    dialog.search_form.show_advanced()
    qtbot.waitUntil(lambda: dialog.search_form.control("spread").isVisible())
    qtbot.waitUntil(lambda: control.height() >= control.sizeHint().height())
    qtbot.waitUntil(lambda: dialog._area.verticalScrollBar().maximum() == 0)


@pytest.mark.skipif("USTAD_PICTURES" not in os.environ, reason="draws pictures for looking at")
def test_pictures(dialog: OptionsDialog, themed: QApplication) -> None:
    folder = Path(os.environ["USTAD_PICTURES"])
    themed.processEvents()
    dialog.grab().save(str(folder / "options.png"))
    _choose(dialog, "intfloat/multilingual-e5-large")
    themed.processEvents()
    dialog.search_form.show_advanced()
    themed.processEvents()
    dialog.grab().save(str(folder / "options_hub.png"))
    theme.apply(themed, "dark")
    dialog.grab().save(str(folder / "options_dark.png"))
