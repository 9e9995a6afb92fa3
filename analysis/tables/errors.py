"""The few errors the library raises on purpose, and how they are worded.

Every message says what is wrong, what was found, what would be right and what to do.
The library raises; only the command line prints and exits.
"""

from collections.abc import Iterable


class AnalysisError(Exception):
    """Something a person can put right. The message alone says how."""


class InputError(AnalysisError):
    """A file or folder of articles cannot be used as it is."""


class StudyError(AnalysisError):
    """A study or manifest says something the library does not understand."""


class UnknownChoiceError(AnalysisError):
    """A name was asked for that is not among those on offer."""


class MissingPackageError(AnalysisError):
    """An optional package is needed for what was asked and is not installed."""


def unknown_choice(kind: str, found: object, choices: Iterable[str]) -> UnknownChoiceError:
    """The error for a name that is not on offer; it prints what is.

    >>> str(unknown_choice("segmenter", "pyvi", ["dictionary", "underthesea"]))
    "There is no segmenter 'pyvi'. Choose one of: dictionary, underthesea."
    """
    return UnknownChoiceError(
        f"There is no {kind} {str(found)!r}. Choose one of: {', '.join(choices)}."
    )


def no_such_path(given: object) -> InputError:
    """The error for a path of articles at which there is nothing.

    >>> print(no_such_path("bai"))
    There is no file or folder 'bai'. Check the path.
    >>> print(no_such_path("https://bao.vn/tin"))
    'https://bao.vn/tin' is an address, and nothing is fetched. Name a folder of saved articles.
    >>> print(no_such_path(""))
    An empty name was given. Name a file or a folder.
    """
    named = str(given)
    if not named.strip():
        return InputError("An empty name was given. Name a file or a folder.")
    if named.lower().startswith(("http:/", "https:/", "www.")):
        return InputError(
            f"{named!r} is an address, and nothing is fetched. Name a folder of saved articles."
        )
    return InputError(f"There is no file or folder {named!r}. Check the path.")


def missing_package(package: str, purpose: str, extra: str) -> MissingPackageError:
    """The error for an optional package that is not there; it names the install line.

    >>> print(missing_package("pyarrow", "Parquet", "parquet"))
    Parquet needs the package pyarrow. Install it with: pip install "viet-news-coverage[parquet]"
    """
    return MissingPackageError(
        f"{purpose} needs the package {package}. "
        f'Install it with: pip install "viet-news-coverage[{extra}]"'
    )
