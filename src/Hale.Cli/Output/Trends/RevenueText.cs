using System.Globalization;
using Hale.Engine.History;
using Hale.Engine.Trends;
using Hale.Engine.Trends.Books;

namespace Hale.Cli.Output.Trends;

/// <summary>What accounts pay in a year, and where that comes from.</summary>
internal static class RevenueText
{
    public static string Amount(decimal amount) => amount.ToString("#,0", CultureInfo.InvariantCulture).Replace('-', '−');

    public static string Exact(decimal amount) => amount.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>Whether there is any revenue to show.</summary>
    public static bool IsKnown(RevenueBasis basis) => basis is not RevenueBasis.Unknown;

    /// <summary><c>ARR (USD)</c>.</summary>
    public static string Header(RevenueBasis basis) => basis.Currency is { } currency ? $"ARR ({currency})" : "ARR";

    /// <summary><c>512 accounts, ARR 1,200,000 USD</c>.</summary>
    public static string Counted(BookCount count, RevenueBasis basis) => Words.Count(count.Accounts, "account") + Paid(count, basis);

    /// <summary><c>, ARR 1,200,000 USD</c>; empty where it is not known.</summary>
    public static string Paid(BookCount count, RevenueBasis basis) =>
        IsKnown(basis) ? $", ARR {Amount(count.Revenue)}{(basis.Currency is { } currency ? " " + currency : string.Empty)}" : string.Empty;

    /// <summary>Where it comes from, as a sentence.</summary>
    public static string Source(RevenueBasis basis, Run close, long without) => basis.Match(
        kept: () => $"ARR as the run of {close.Header.AsOfLabel} kept it{Without(without)}.",
        computed: _ => $"ARR as computed now for {close.Header.AsOfLabel}, as the run did not keep it{Without(without)}.",
        stated: attribute => $"ARR is the attribute `{attribute}` as known at {close.Header.AsOfLabel}{Without(without)}.",
        unknown: () => "ARR is not known: there is neither a metric nor an attribute `arr`.");

    /// <summary>The kind of the source as a word.</summary>
    public static string Word(RevenueBasis basis) => basis.Match(kept: () => "kept", computed: _ => "computed", stated: _ => "attribute", unknown: () => "unknown");

    private static string Without(long accounts) => accounts == 0 ? string.Empty : $"; {Words.Count(accounts, "account")} {(accounts == 1 ? "has" : "have")} none that is known";
}
