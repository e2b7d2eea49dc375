"""The languages of the window, from the sentences in the code to the files that Qt loads.

``translate.py update [LANG…]``   brings every .ts file, or LANG's, to the sentences of now; begins one for a new LANG
``translate.py missing LANG``     writes what has no translation as JSON, 200 sentences a file, into ``--into``
``translate.py take LANG FILE…``  takes translations in: {"sentence": "translation" or ["one", "other"]}, or a list of
                                  {"source", "context", LANG}; what does not fit its sentence is refused and named
``translate.py compile``          makes the .qm files of the languages that are complete

The .ts files are kept with the code. The .qm files are made from them by the set-up and for the wheel: binary files
that change as a whole with every sentence would soon outweigh the code's history.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

sys.path[0] = str(Path(__file__).resolve().parent.parent)

from installer.languages import checking, compiling, extraction, sentences  # noqa: E402
from installer.languages.sentences import Sentence  # noqa: E402

FOLDER = compiling.FOLDER
BATCH = 200

Taken = tuple[str, str | None, tuple[str, ...]]
"""Source, context or None for all, and forms."""


def main(argv: Sequence[str] | None = None) -> int:
    """The exit status: 1 where translations were refused."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update").add_argument("languages", nargs="*", metavar="LANG")
    missing = commands.add_parser("missing")
    missing.add_argument("language", metavar="LANG")
    missing.add_argument("--into", type=Path, default=extraction.ROOT / "build" / "translations")
    take = commands.add_parser("take")
    take.add_argument("language", metavar="LANG")
    take.add_argument("files", nargs="+", type=Path, metavar="FILE")
    commands.add_parser("compile")
    args = parser.parse_args(argv)
    match args.command:
        case "update":
            update(args.languages or compiling.languages())
        case "missing":
            write_missing(args.language, args.into)
        case "take":
            return take_in(args.language, args.files)
        case "compile":
            print("\n".join(compiling.compile_all()) or "No language yet.")
    return 0


def update(languages: Sequence[str]) -> None:
    """Bring .ts files to the sentences of now: new ones without translation, those that went left out."""
    sources = extraction.everything()
    for language in languages:
        file = compiling.ts_file(language)
        before = sentences.read(file) if file.exists() else []
        now = sentences.together(sources, {one.key: one.forms for one in before})
        sentences.write(file, language, now)
        print(state(language, now))


def state(language: str, found: Sequence[Sentence]) -> str:
    """How far a language is, in a line."""
    done = sum(bool(one.forms) for one in found)
    return f"{language}: {done} of {len(found)} sentences"


def write_missing(language: str, folder: Path) -> None:
    """Write the sentences without translation, each once, in batches."""
    seen: dict[str, dict[str, Any]] = {}
    for one in sentences.read(compiling.ts_file(language)):
        if not one.forms:
            seen.setdefault(one.source, {"source": one.source, "context": one.context})
    folder.mkdir(parents=True, exist_ok=True)
    wanted = list(seen.values())
    for at in range(0, len(wanted), BATCH):
        file = folder / f"{language}-{at // BATCH:02}.json"
        words = json.dumps(wanted[at : at + BATCH], ensure_ascii=False, indent=0)
        file.write_text(words + "\n", encoding="utf-8")
        print(f"{file}: {len(wanted[at : at + BATCH])} sentences")
    if not wanted:
        print(f"{language} is complete.")


def take_in(language: str, files: Sequence[Path]) -> int:
    """Take translations in; later ones replace earlier ones. What does not fit is named and left out."""
    file = compiling.ts_file(language)
    if not file.exists():
        raise SystemExit(f"There is no {file.name}; begin it with: translate.py update {language}")
    found = sentences.read(file)
    places: dict[str, list[int]] = {}
    for at, one in enumerate(found):
        places.setdefault(one.source, []).append(at)
    refused = unknown = 0
    for path in files:
        for source, context, forms in read_translations(path, language):
            here = [at for at in places.get(source, []) if context in (None, found[at].context)]
            trouble = checking.problems(language, source, forms) if here else []
            unknown += not here
            for problem in trouble:
                print(f"{path.name}: “{source}” {problem}", file=sys.stderr)
            refused += bool(trouble)
            if not trouble:
                for at in here:
                    found[at] = Sentence(found[at].context, source, forms)
    sentences.write(file, language, found)
    print(
        f"{state(language, found)}; {refused} refused, {unknown} are no sentences of the program (any more)"
    )
    return 1 if refused else 0


def read_translations(file: Path, language: str) -> Iterator[Taken]:
    """The translations in a JSON file of either shape."""
    data = json.loads(file.read_text(encoding="utf-8"))
    if isinstance(data, dict):
        for source, words in data.items():
            yield source, None, _forms(language, source, words)
        return
    for entry in data:
        words = entry.get(language, entry.get("translation"))
        if words is not None:
            yield entry["source"], entry.get("context"), _forms(language, entry["source"], words)


def _forms(language: str, source: str, words: str | list[str]) -> tuple[str, ...]:
    """One form where the sentence has none for counts; where it has and one was given, it serves for all."""
    wanted = sentences.forms_of(language, source)
    if isinstance(words, str):
        return (words,) * wanted
    # A language with one form takes the one for many.
    return tuple(words[-1:]) if wanted == 1 and len(words) == 2 and "%n" in source else tuple(words)


if __name__ == "__main__":
    sys.exit(main())
