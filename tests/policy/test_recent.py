from auditor.policy.passages.recent import kept


def test_the_same_object_is_worked_on_once_and_an_equal_one_anew() -> None:
    worked: list[list[int]] = []

    @kept
    def total(numbers: list[int]) -> int:
        worked.append(numbers)
        return sum(numbers)

    first, equal = [1, 2], [1, 2]
    assert [total(first), total(first), total(equal)] == [3, 3, 3]
    assert len(worked) == 2


def test_an_object_that_left_is_worked_on_anew() -> None:
    worked: list[int] = []

    @kept
    def length(words: list[str]) -> int:
        worked.append(len(words))
        return len(words)

    texts = [["a"] * size for size in range(10)]
    assert [length(words) for words in (*texts, texts[0])] == [*range(10), 0]
    assert len(worked) == 11
