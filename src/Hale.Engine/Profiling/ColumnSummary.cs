using Hale.Engine.Auditing.Input;

namespace Hale.Engine.Profiling;

/// <summary>What is in a column.</summary>
/// <param name="Name">Its name, with its place where the name does not tell.</param>
/// <param name="Type">What its cells are: <c>text</c>, <c>number</c>, <c>boolean</c>, <c>date</c> or <c>time</c>.</param>
/// <param name="Filled">Cells that hold something.</param>
/// <param name="Empty">Cells that do not, words such as <c>NULL</c> among them.</param>
/// <param name="Distinct">How many different cells there are.</param>
/// <param name="DistinctIsExact">Whether they were counted; otherwise they are estimated, mostly within 2 %.</param>
/// <param name="Smallest">The smallest value: the earliest time, the least number, the first text; null when the column is empty.</param>
/// <param name="Largest">The largest one.</param>
/// <param name="Examples">The first few different cells.</param>
/// <param name="Format">How its times or numbers are written, and what decides it; null when there is nothing to say.</param>
/// <param name="Meaning">What it is likely to be.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Findings">What a person should look at.</param>
public sealed record ColumnSummary(
    string Name,
    string Type,
    long Filled,
    long Empty,
    long Distinct,
    bool DistinctIsExact,
    string? Smallest,
    string? Largest,
    IReadOnlyList<string> Examples,
    string? Format,
    ColumnMeaning Meaning,
    string Reason,
    IReadOnlyList<InputFinding> Findings);
