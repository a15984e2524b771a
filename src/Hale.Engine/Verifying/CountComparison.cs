using System.Security.Cryptography;
using System.Text;
using Hale.Engine.History;

namespace Hale.Engine.Verifying;

/// <summary>Compares what a run says of itself as a whole.</summary>
internal static class CountComparison
{
    /// <summary>What differs.</summary>
    /// <param name="run">The run.</param>
    /// <param name="counts">What is counted now, of scores computed again and of the accounts that are stored as left out.</param>
    /// <param name="leftOut">The latter.</param>
    public static IReadOnlyList<Difference> Of(Run run, RunCounts counts, IReadOnlyList<LeftOutCount> leftOut)
    {
        var list = new DifferenceList();
        list.Word("hash of the definition", run.Header.DefinitionHash, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(run.Header.Definition))));
        list.Number("accounts", run.Counts.Accounts, counts.Accounts);
        list.Number("accounts with a score", run.Counts.Scored, counts.Scored);
        list.Number("accounts without enough data", run.Counts.NotEnoughData, counts.NotEnoughData);
        list.Number("accounts withheld", run.Counts.Withheld, counts.Withheld);
        list.Number("accounts not eligible", run.Counts.NotEligible, counts.NotEligible);
        list.Number("accounts without a grade", run.Counts.NoGrade, counts.NoGrade);
        foreach (var (band, stored, counted) in run.Header.Outline.Bands.Zip(run.Counts.Bands, counts.Bands))
        {
            list.Number($"accounts in {band.Name}", stored, counted);
        }

        list.Number("accounts outside the population", run.Counts.Outside, Counted(leftOut, null));
        foreach (var (name, stored) in run.Counts.Excluded)
        {
            list.Number($"accounts excluded by {name}", stored, Counted(leftOut, name));
        }

        return list.Found;
    }

    private static double Counted(IReadOnlyList<LeftOutCount> leftOut, string? name) => leftOut.FirstOrDefault(count => count.ExcludedBy == name)?.Accounts ?? 0;
}
