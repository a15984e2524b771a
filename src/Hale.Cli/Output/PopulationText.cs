using Hale.Engine.Explaining;

namespace Hale.Cli.Output;

/// <summary>Who is left out of the population, and why, as people read it.</summary>
internal static class PopulationText
{
    /// <summary>How many accounts are left out, as parts of a sentence; none when none is.</summary>
    public static IEnumerable<string> LeftOut(long outside, IReadOnlyList<KeyValuePair<string, long>> excluded)
    {
        if (outside > 0)
        {
            yield return $"{Words.Number(outside)} {(outside == 1 ? "is" : "are")} outside the population";
        }

        var counted = excluded.Where(count => count.Value > 0).ToList();
        if (counted.Count > 0)
        {
            var sum = counted.Sum(count => count.Value);
            yield return $"{Words.Number(sum)} {(sum == 1 ? "is" : "are")} excluded ({ByName(counted)})";
        }
    }

    public static string ByName(IEnumerable<KeyValuePair<string, long>> counts) => string.Join(", ", counts.Select(count => $"{count.Key} {Words.Number(count.Value)}"));

    public static string Why(ExplainedAbsence absence) => absence.ExcludedBy is { } name
        ? $"it is excluded by `{name}`, as `{absence.Condition}` is true for it"
        : $"it is outside the population, as `{absence.Condition}` is not true for it";
}
