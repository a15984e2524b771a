namespace Hale.Engine.Movement;

/// <summary>How the scores of many accounts moved between two runs: who is where, who moved, and which causes moved how many points.</summary>
/// <param name="Runs">The runs.</param>
/// <param name="Bands">The bands of the later run, best first, then what has no score.</param>
/// <param name="Compared">How many accounts both runs scored.</param>
/// <param name="Joined">How many only the later one scored.</param>
/// <param name="Left">How many only the earlier one scored.</param>
/// <param name="Moves">The accounts that moved to another band, those that fell first, of equal ones that with more revenue.</param>
/// <param name="Causes">The causes, the most points either way first.</param>
/// <param name="NotSplit">How many movements were not split, by why.</param>
/// <param name="Nested">For how many the causes had to be ordered in groups.</param>
public sealed record BookMovement(
    ComparedRuns Runs,
    IReadOnlyList<BookBand> Bands,
    long Compared,
    long Joined,
    long Left,
    IReadOnlyList<BookMove> Moves,
    IReadOnlyList<BookCause> Causes,
    IReadOnlyList<KeyValuePair<string, long>> NotSplit,
    long Nested);
