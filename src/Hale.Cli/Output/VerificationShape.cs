using Hale.Engine.Verifying;

namespace Hale.Cli.Output;

/// <summary>What verifying a run has shown, for machines.</summary>
internal static class VerificationShape
{
    public static object Of(VerifiedRun verified) => new
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
    };

    private static object Of(Difference difference) => new { what = difference.What, stored = difference.Stored, computed = difference.Computed, by = difference.By };
}
