using Hale.Core.Time;
using Hale.Engine.Comparing;
using Hale.Engine.Proving;
using Hale.Engine.ReportCards;
using Hale.Reports;
using Hale.Reports.Comparisons;

namespace Hale.Cli.Output.Validation;

/// <summary>A report card of a definition as it is shown.</summary>
/// <param name="Called">What people call the definition: <c>version 3</c>.</param>
/// <param name="Kept">The card as it is kept.</param>
/// <param name="Card">What it says.</param>
/// <param name="Standing">How the definition stands with its alarms.</param>
/// <param name="Context">What the report says about itself.</param>
/// <param name="Zone">The zone of days.</param>
internal sealed record CardView(string Called, KeptCard Kept, ReportCard Card, CardStanding Standing, ReportContext Context, ProjectZone Zone)
{
    /// <summary>The definition beside another one; null where none was asked for.</summary>
    public BacktestComparison? Comparison { get; init; }

    /// <summary>What the two are called.</summary>
    public ComparedNames? Names { get; init; }

    /// <summary>The look into the lock-box that the card is of; null of any other.</summary>
    public OpenedLockBox? Opening { get; init; }

    /// <summary>Where the page was written; null where none was asked for.</summary>
    public string? Page { get; init; }

    /// <summary>How the rules of validation in the files differ from those it was judged by, in words; nothing where they do not.</summary>
    public IReadOnlyList<string> RulesDiffer { get; init; } = [];

    /// <summary>Whether a version was judged by the rules of the files instead of its own.</summary>
    public bool ByFiles { get; init; }

    /// <summary>Whether somebody has looked at whatever blocks it.</summary>
    public bool IsAcknowledged => Card.Blocking is not null && !Standing.IsBlocked;
}
