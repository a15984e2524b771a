using System.Globalization;
using Hale.Engine.Verifying;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>What verifying a run has shown, for people.</summary>
internal static class VerificationText
{
    private const int MostOfAccount = 6;

    public static void Write(IAnsiConsole console, VerifiedRun verified)
    {
        var (run, header) = (verified.Run, verified.Run.Header);
        if (verified.IsEqual)
        {
            console.MarkupLineInterpolated($"[bold]{header.Outline.Label}[/] as of {header.AsOfLabel}, run {run.Number}: {Words.Count(verified.Accounts, "score")}, [green]all equal, bit for bit[/]");
            return;
        }

        console.MarkupLineInterpolated(
            $"[bold]{header.Outline.Label}[/] as of {header.AsOfLabel}, run {run.Number}: [red]{Words.Number(verified.Differing)} of {Words.Count(verified.Accounts, "score")} differ[/]");
        foreach (var difference in verified.OfRun)
        {
            console.WriteLine($"  {Text(difference)}");
        }

        foreach (var account in verified.Examples)
        {
            Write(console, account);
        }

        if (verified.Differing > verified.Examples.Count)
        {
            console.WriteLine($"and {Words.Count(verified.Differing - verified.Examples.Count, "account")} more");
        }
    }

    private static void Write(IAnsiConsole console, AccountDifferences account)
    {
        console.MarkupLineInterpolated($"[bold]{account.Account}[/]");
        foreach (var difference in account.Differences.Take(MostOfAccount))
        {
            console.WriteLine($"  {Text(difference)}");
        }

        if (account.Differences.Count > MostOfAccount)
        {
            console.WriteLine($"  and {account.Differences.Count - MostOfAccount} more");
        }
    }

    private static string Text(Difference difference) =>
        $"{difference.What}: stored {difference.Stored}, computed {difference.Computed}{(difference.By is { } by ? $" ({by.ToString("+0.0###############;-0.0###############;+0", CultureInfo.InvariantCulture)})" : string.Empty)}";
}
