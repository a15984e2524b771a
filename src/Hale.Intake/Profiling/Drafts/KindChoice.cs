using Hale.Engine.Profiling;
using Hale.Intake.Audit.Recognition;
using Hale.Intake.Profiling.Meanings;
using static Hale.Intake.Audit.Texts.Phrases;

namespace Hale.Intake.Profiling.Drafts;

/// <summary>What a row is taken for, and why.</summary>
internal sealed record KindChoice(RowKind Kind, string Reason)
{
    private const double MostlyNumbers = 0.6;
    private const double MostlyEmpty = 0.5;

    /// <summary>What a row is, as a person says it.</summary>
    public string Word => Kind switch
    {
        RowKind.Accounts => "an account",
        RowKind.Events => "an event",
        RowKind.Series => "points of series",
        RowKind.Subscriptions => "a subscription",
        RowKind.Outcomes => "an outcome",
        RowKind.Contacts => "a contact",
    };

    /// <summary>Chooses; null when the rows are of an account and nothing says when, or of no account.</summary>
    public static KindChoice? Of(ProfiledTable table, bool isJoined, CancellationToken cancellationToken)
    {
        var account = table.Account;
        return account is null && !isJoined ? null
            : Subscription(table) ?? Outcome(table) ?? Contact(table) ?? Account(table)
            ?? Series(table, cancellationToken)
            ?? (table.Time is { } time ? new KindChoice(RowKind.Events, $"a row says when something happened ({Quoted(time.Name)}), and an account has many rows") : null);
    }

    private static KindChoice? Subscription(ProfiledTable table)
    {
        var start = table.Best(RoleNames.Start, column => column.IsTime);
        var end = table.Columns.FirstOrDefault(column => column is { IsTime: true, Meaning: ColumnMeaning.EndTime });
        var amount = table.Columns.FirstOrDefault(column => column.Meaning == ColumnMeaning.Amount && RoleNames.Revenue.Rank(column.Survey.Header) > 0);
        var isNamed = table.StemName.HoldsAny(["subscription", "subscriptions", "contract", "contracts"]) || table.Columns.Any(column => column.Survey.Header.HoldsAny(["subscription", "contract"]));
        return start is null || (end is null && amount is null) || (table.Account is { IsUnique: true } && !isNamed) || !(isNamed || table.Account is { IsUnique: false }) ? null
            : new KindChoice(RowKind.Subscriptions, $"a row has a start ({Quoted(start.Name)}) and {(end is null ? $"an amount ({Quoted(amount!.Name)})" : $"an end ({Quoted(end.Name)})")}");
    }

    private static KindChoice? Outcome(ProfiledTable table)
    {
        var date = table.Left is { EmptyShare: < MostlyEmpty } left ? left : null;
        var isNamed = table.StemName.HoldsAny(["churn", "churns", "cancellations", "outcomes", "renewals", "lost"]);
        var isList = table.Columns.All(column => column.Meaning != ColumnMeaning.StartTime);
        return date is not null && isList ? new KindChoice(RowKind.Outcomes, $"{Quoted(date.Name)} says when a customer left")
            : isNamed && table.Time is { } time && isList ? new KindChoice(RowKind.Outcomes, $"the file is named {Quoted(table.Stem)}, and {Quoted(time.Name)} says when")
            : null;
    }

    private static KindChoice? Contact(ProfiledTable table)
    {
        var hasHappened = table.Columns.Any(column => column.IsTime && RoleNames.EventTime.Rank(column.Survey.Header) >= RoleNames.Sure) || table.Columns.Any(column => column.Meaning == ColumnMeaning.EventName);
        return table.Account is not null && table.Contact is { IsUnique: true } contact && !hasHappened
            ? new KindChoice(RowKind.Contacts, $"{Quoted(contact.Name)} names a person, another one in every row")
            : null;
    }

    private static KindChoice? Account(ProfiledTable table) => table.Account is { IsUnique: true } account
        ? new KindChoice(RowKind.Accounts, $"{Quoted(account.Name)} names another account in every row")
        : null;

    private static KindChoice? Series(ProfiledTable table, CancellationToken cancellationToken)
    {
        if (table.Account is not { } account || table.Time is not { Kind: not CellKind.Epoch } time || table.OwnId is not null)
        {
            return null;
        }

        var name = table.Best(RoleNames.Series, column => column.Kind == CellKind.Text);
        if (name is not null && table.Best(RoleNames.Value, _ => true) is { } value)
        {
            return new KindChoice(RowKind.Series, $"a row says which value ({Quoted(name.Name)}), how much ({Quoted(value.Name)}) and when ({Quoted(time.Name)})");
        }

        var others = table.Columns.Where(column => column.Place != account.Place && column.Place != time.Place && column.Survey.Filled > 0).ToList();
        var numbers = others.Count(column => column.Kind is CellKind.Number or CellKind.Boolean && column.Meaning != ColumnMeaning.EventName);
        return others.Count > 0 && numbers >= MostlyNumbers * others.Count && table.Columns.All(column => column.Meaning != ColumnMeaning.EventName)
            && KeyCheck.Repeats(table.Table, [account.Place, time.Place], cancellationToken) == 0
            ? new KindChoice(RowKind.Series, $"an account has one row for each {Quoted(time.Name)}, and the other columns are numbers")
            : null;
    }
}
