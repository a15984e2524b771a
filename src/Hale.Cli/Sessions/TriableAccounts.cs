using Hale.Cli.Hosting;
using Hale.Engine.History;
using Hale.Engine.WhatIf;

namespace Hale.Cli.Sessions;

/// <summary>Finds the stored score that a person wants to try, or fails with the reason why it cannot be tried.</summary>
internal static class TriableAccounts
{
    /// <summary>The run and what it kept of the account, ready to be tried.</summary>
    public static async Task<(Run Run, TriableAccount.Ready Account)> FindAsync(DataSession session, string account, string? score, string? asOf, CancellationToken cancellation)
    {
        var explained = await Explanations.FindAsync(session, account, score, asOf, cancellation);
        var prepare = new PrepareTrials(session.Warehouse.Runs, RunDefinitions.Of(session));
        var found = await prepare.RunAsync(explained.Run, account, await session.ZoneAsync(cancellation), cancellation);
        return (explained.Run, found.Match(
            ready => ready,
            _ => throw new InvalidOperationException($"run {explained.Run.Number} explains `{account}` and did not score it"),
            _ => throw RunDefinitions.NotKept(explained.Run),
            differs => throw Differs(explained.Run, differs)));
    }

    private static Failure Differs(Run run, TriableAccount.Differs differs)
    {
        string Text(double? value) => value is { } number ? run.Header.Outline.Print(number).ToString(System.Globalization.CultureInfo.InvariantCulture) : "no score";
        return new Failure(
            ExitCode.NotFound,
            $"what run {run.Number} kept of `{differs.Stored.Account}` gives {Text(differs.Again.Value)} and not the stored {Text(differs.Stored.Value)}, so nothing can be said about other values",
            $"compute it again: `hale score --score {run.Header.Outline.Name} --as-of {run.Header.AsOfLabel}`");
    }
}
