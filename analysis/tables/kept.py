"""Values that are made when first asked for and kept where everybody can see them.

`functools.cached_property` puts them among an object's own attributes, so that whoever hands
some of them on, or asks whether one is there, has to reach into `__dict__`. Here they have a
place of their own, `kept`.
"""

from collections.abc import Callable
from typing import Any, Generic, Protocol, Self, TypeVar, overload

import pandas as pd

T = TypeVar("T")


class Keeps(Protocol):
    """Something with a place for what it has made: the values by name."""

    kept: dict[str, Any]


class once(Generic[T]):  # noqa: N801 -- read as a property, like `cached_property`
    """A property made once, when first asked for, and kept in `kept` under its name.

    >>> class Shop:
    ...     def __init__(self):
    ...         self.kept = {}
    ...     @once
    ...     def price(self):
    ...         return 5 * 4
    >>> shop = Shop()
    >>> "price" in shop.kept, shop.price, shop.kept
    (False, 20, {'price': 20})
    """

    def __init__(self, make: Callable[[Any], T]) -> None:
        self.make = make
        self.name = make.__name__
        self.__doc__ = make.__doc__

    @overload
    def __get__(self, instance: None, owner: type | None = None) -> Self: ...

    @overload
    def __get__(self, instance: Keeps, owner: type | None = None) -> T: ...

    def __get__(self, instance: Keeps | None, owner: type | None = None) -> Self | T:
        if instance is None:
            return self
        kept = instance.kept
        if self.name not in kept:
            kept[self.name] = self.make(instance)
        value: T = kept[self.name]
        return value


def copied(owner: Keeps, name: str, make: Callable[[], pd.DataFrame]) -> pd.DataFrame:
    """A table made once for all who ask for it under a name; a copy, so that none changes it.

    For what is made of an object by a layer above it, which cannot be a property of its class.

    >>> class Shop:
    ...     kept = {}
    >>> made = [copied(Shop(), "prices", lambda: pd.DataFrame({"price": [20]})) for _ in range(2)]
    >>> made[0] is made[1], made[0].equals(made[1])
    (False, True)
    """
    if name not in owner.kept:
        owner.kept[name] = make()
    table: pd.DataFrame = owner.kept[name]
    return table.copy()
