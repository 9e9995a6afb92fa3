"""Short texts of invented words in chance order, for tests of what must hold of any corpus."""

import random

STOCK = (
    *("hội chợ", "nước sạch", "xã", "Mường Pồn", "Lê Văn Thụ", "hợp tác", "hòa bình", "và"),
    *("tỉnh", "2.500", "người", "đập", "kênh", "TP.HCM", "bản", "mưa", "lớn"),
)


def make(seed: int, n: int = 40) -> dict[str, str]:
    """So many texts by article id; some are empty."""
    chance = random.Random(seed)
    return {
        f"a{k}": ". ".join(
            " ".join(chance.choices(STOCK, k=chance.randint(1, 9)))
            for _ in range(chance.randint(0, 5))
        )
        for k in range(n)
    }
