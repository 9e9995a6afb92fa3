"""Every batch of small corpora by its name, in the order they were written."""

from measure.corpora_eighth import EIGHTH
from measure.corpora_eleventh import ELEVENTH
from measure.corpora_fifth import FIFTH
from measure.corpora_ninth import NINTH
from measure.corpora_seventh import SEVENTH
from measure.corpora_sixth import SIXTH
from measure.corpora_tenth import TENTH
from measure.corpora_thirteenth import THIRTEENTH
from measure.corpora_twelfth import TWELFTH
from measure.event_corpora import FIRST, FOURTH, SECOND, THIRD

BATCHES = {
    "first": FIRST,
    "second": SECOND,
    "third": THIRD,
    "fourth": FOURTH,
    "fifth": FIFTH,
    "sixth": SIXTH,
    "seventh": SEVENTH,
    "eighth": EIGHTH,
    "ninth": NINTH,
    "tenth": TENTH,
    "eleventh": ELEVENTH,
    "twelfth": TWELFTH,
    "thirteenth": THIRTEENTH,
}
