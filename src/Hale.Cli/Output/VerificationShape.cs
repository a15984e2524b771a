using Hale.Cli.Hosting;
using Hale.Core.Values;
using Hale.Engine.Verifying;

namespace Hale.Cli.Output;

/// <summary>What verifying a run has shown, for machines.</summary>
internal static class VerificationShape
{
    public static object Of(VerifiedRun verified, RecomputedRun? recomputed, IReadOnlyList<string> declared) => new
    {
        run = verified.Run.Number,
        score = verified.Run.Header.Outline.Name,
        as_of = verified.Run.Header.AsOfLabel,
        definition_hash = verified.Run.Header.DefinitionHash,
        equal = verified.IsEqual,
        accounts = verified.Accounts,
        differing = verified.Differing,
        of_run = verified.OfRun.Select(Of),
        examples = verified.Examples.Select(example => new { account = example.Account, differences = example.Differences.Select(Of) }),
        from_events = recomputed is null ? null : FromEvents(recomputed, declared),
    };

    private static object FromEvents(RecomputedRun recomputed, IReadOnlyList<string> declared) => new
    {
        equal = recomputed.IsEqual,
        values = recomputed.Values,
        differing = recomputed.Differing.ToDictionary(StringComparer.Ordinal),
        other_scores = recomputed.OtherScores,
        only_stored = recomputed.OnlyStored,
        only_now = recomputed.OnlyNow,
        examples = recomputed.Examples.Select(example => new { account = example.Account, metric = example.Metric, stored = Shown(example.Stored), now = Shown(example.Now) }),
        stored_since = recomputed.Changes.Arrived.Select(Changed),
        gone_since = recomputed.Changes.Gone.Select(Changed),
        erased_at = recomputed.Changes.Erased.Select(moment => moment.ToString()),
        declared_otherwise = declared,
        run_version = recomputed.Run.Header.Version,
        version = HaleVersion.Text,
    };

    private static object Changed(ChangedFacts changed) => new { source = changed.Source, import = changed.Import, at = changed.At.ToString(), facts = changed.Facts };

    private static string Shown(Value value) => value.IsMissing ? $"missing: {Cells.Snake(value.Missing.ToString())}" : value.ToString();

    private static object Of(Difference difference) => new { what = difference.What, stored = difference.Stored, computed = difference.Computed, by = difference.By };
}
