using Hale.Core.Metrics.Planning;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Accounts;

/// <summary>Says what the children of accounts come to.</summary>
/// <param name="children">What is asked.</param>
/// <param name="bands">Of the worst band the bands, lowest first; otherwise none.</param>
/// <param name="tree">Which accounts there are.</param>
/// <param name="tallies">What the children come to, by the row of their parent.</param>
/// <param name="addItself">Adds the account of a row itself; null when it does not count.</param>
internal sealed class ChildrenAnswer(
    Across.Children children, IReadOnlyList<string> bands, FamilyTree tree, IReadOnlyDictionary<int, ChildrenTally> tallies, Action<int, ChildrenTally>? addItself) : IAcrossAnswer
{
    private static readonly Value Nothing = Value.MissingFor(MissingReason.NoData);

    public FinishedColumn Fill(ColumnBuilder builder, ValueTable rows)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            builder.Set(row, Of(Tally(rows.Accounts[row])));
        }

        return new FinishedColumn(builder.Build(), row => Note(rows.Accounts[row]));
    }

    private ChildrenTally Tally(string account)
    {
        if (tree.RowOf(account) is not { } row)
        {
            return new ChildrenTally();
        }

        var below = tallies.GetValueOrDefault(row);
        if (addItself is null)
        {
            return below ?? new ChildrenTally();
        }

        var family = below?.Copy() ?? new ChildrenTally();
        addItself(row, family);
        return family;
    }

    private Value Of(ChildrenTally tally) => tally.Present == 0 && children.Aggregate != ChildrenAggregate.Count ? Nothing : children.Aggregate switch
    {
        ChildrenAggregate.Count => Value.Of(children.Value.Kind == ValueKind.Boolean ? tally.Sum : tally.Present),
        ChildrenAggregate.Mean or ChildrenAggregate.Share => Value.Of(tally.Sum / tally.Weight),
        ChildrenAggregate.Sum => Value.Of(tally.Sum),
        ChildrenAggregate.Min => Value.Of(tally.Least),
        ChildrenAggregate.Max => Value.Of(tally.Most),
        ChildrenAggregate.Worst => Value.Of(bands[(int)tally.Least]),
    };

    private string Note(string account)
    {
        var below = (tree.RowOf(account) is { } row ? tallies.GetValueOrDefault(row) : null) ?? new ChildrenTally();
        var family = Tally(account);
        return string.Join("; ", new[] { Counted(family, family.Present - below.Present), LeftOut(family.Missing, "without a value"), LeftOut(family.OptedOut, "opted out") }.OfType<string>());
    }

    private string Counted(ChildrenTally family, int itself) => (itself, family.Present - itself) switch
    {
        (0, 0) => family.Missing + family.OptedOut > 0 ? $"none of {Children(family.Missing + family.OptedOut)}" : "no children",
        (0, var below) => $"over {Children(below)}",
        (_, 0) => "over the account itself, without children",
        (_, var below) => $"over the account itself and {Children(below)}",
    };

    private string Children(int count) => (count, children.Deep) switch
    {
        (1, false) => "1 child",
        (_, false) => $"{count} children",
        (1, true) => "1 account below it",
        (_, true) => $"{count} accounts below it",
    };

    private static string? LeftOut(int count, string why) => count == 0 ? null : $"{count} {why}";
}
