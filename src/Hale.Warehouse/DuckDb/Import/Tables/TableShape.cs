using Hale.Core.Outcomes;
using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Warehouse.DuckDb.Import.Tables;

/// <summary>How rows of a mapping lie in their table: subscriptions, outcomes, contacts, aliases and lineage.</summary>
/// <param name="Table">The table.</param>
/// <param name="Fields">Its columns; the source, the identity, the knowledge and the import are added.</param>
internal sealed record TableShape(string Table, IReadOnlyList<TableField> Fields)
{
    private const string NoNumber = "CAST(NULL AS INTEGER)";

    private static readonly TableField Account = new("account", StagedColumns.Account, FieldKind.Text, "account") { IsChecked = false };

    /// <summary>How many columns are the rows' own id together.</summary>
    public int IdColumns { get; init; }

    /// <summary>Whether the facts show that their account exists.</summary>
    public bool ShowsAccounts { get; init; } = true;

    /// <summary>Staged columns of further accounts, without which a row cannot be stored either.</summary>
    public IReadOnlyList<string> FurtherAccounts { get; init; } = [];

    /// <summary>Whether a row speaks about the moment at which it occurred; what a contact's version speaks about is no one moment.</summary>
    public bool SpeaksOfMoment { get; init; } = true;

    /// <summary>The attributes that have a column each.</summary>
    public IReadOnlyList<PropertyColumn> Attributes { get; init; } = [];

    public static TableShape Of(RowMapping.Subscriptions mapping)
    {
        var months = mapping.Months is { } number ? DuckSql.Literal(number) : NoNumber;
        List<TableField> fields =
        [
            Account,
            new("product", StagedColumns.Product, FieldKind.Text, RowFields.Product),
            new("occurred_at", StagedColumns.OccurredAt, FieldKind.Moment, RowFields.Start),
            new("ends_at", StagedColumns.EndsAt, FieldKind.Moment, RowFields.End),
            new("stopped_at", StagedColumns.StoppedAt, FieldKind.Moment, RowFields.Stopped),
            new("amount", StagedColumns.Amount, FieldKind.Number, RowFields.Amount),
            new("months", months, FieldKind.Number, "months") { IsConstant = true, IsChecked = false },
            new("currency", StagedColumns.Currency, FieldKind.Text, RowFields.Currency),
            new("notice_days", StagedColumns.NoticeDays, FieldKind.Number, "notice_days") { IsChecked = false },
        ];
        if (mapping.Id.Count > 0)
        {
            fields.Add(new TableField("subscription", StagedColumns.OwnId, FieldKind.Text, "id") { IsContent = false, IsChecked = false });
        }

        return new TableShape("subscriptions", fields) { IdColumns = mapping.Id.Count };
    }

    public static TableShape Of(RowMapping.Outcomes mapping) => new(
        "outcomes",
        [
            Account,
            new("outcome", StagedColumns.Outcome, FieldKind.Text, RowFields.Outcome),
            new("occurred_at", StagedColumns.OccurredAt, FieldKind.Moment, RowFields.Time),
            new("effective_at", StagedColumns.EffectiveAt, FieldKind.Moment, RowFields.Effective),
            new("amount", StagedColumns.Amount, FieldKind.Number, RowFields.Amount),
            new("currency", StagedColumns.Currency, FieldKind.Text, RowFields.Currency),
            new("reason", StagedColumns.Reason, FieldKind.Text, RowFields.Reason),
        ])
    {
        IdColumns = mapping.Id.Count,
    };

    public static TableShape Of(RowMapping.Contacts mapping) => new(
        "contacts",
        [
            Account,
            new("contact", StagedColumns.Contact, FieldKind.Text, RowFields.Contact),
            new("name", StagedColumns.Name, FieldKind.Text, RowFields.Name),
            new("occurred_at", StagedColumns.OccurredAt, FieldKind.Since, "valid_from") { IsChecked = false },
            new("started_at", StagedColumns.StartedAt, FieldKind.Moment, "began") { IsChecked = false },
            new("ended_at", StagedColumns.EndedAt, FieldKind.Moment, "left") { IsChecked = false },
            .. mapping.Attributes.Select((attribute, place) => new TableField(
                DuckSql.Identifier(PropertyColumns.NameOf(attribute.Property)), StagedColumns.Value(place), Kind(attribute.Kind), attribute.Property)),
        ])
    {
        // The account and the contact, at least.
        IdColumns = 2,
        ShowsAccounts = false,
        SpeaksOfMoment = false,
        Attributes = mapping.Attributes,
    };

    public static TableShape Of(RowMapping.Aliases mapping) => new(
        "aliases",
        [
            Account,
            new("system", StagedColumns.SystemName, FieldKind.Text, RowFields.System),
            new("alias", StagedColumns.Alias, FieldKind.Text, RowFields.Id),
            new("occurred_at", StagedColumns.OccurredAt, FieldKind.Since, RowFields.Start),
            new("ended_at", StagedColumns.EndedAt, FieldKind.Moment, RowFields.End),
        ])
    {
        // The account, the system and the id, at least.
        IdColumns = mapping.Start is null ? 3 : 4,
        ShowsAccounts = false,
    };

    public static TableShape Of(RowMapping.Lineage mapping) => new(
        "lineage",
        [
            Account,
            new("kind", StagedColumns.Kind, FieldKind.Text, RowFields.Kind),
            new("other", StagedColumns.Other, FieldKind.Text, RowFields.Other),
            new("occurred_at", StagedColumns.OccurredAt, FieldKind.Moment, RowFields.Time),
        ])
    {
        IdColumns = mapping.Id.Count,
        ShowsAccounts = false,
        FurtherAccounts = [StagedColumns.Other],
    };

    /// <summary>The outcomes by which a customer is lost, as a list of literals.</summary>
    public static string Losses { get; } = string.Join(", ", Enum.GetValues<OutcomeKind>().Where(OutcomeWords.IsLoss).Select(kind => DuckSql.Literal(OutcomeWords.Of(kind))));

    private static FieldKind Kind(ValueKind kind) => kind switch
    {
        ValueKind.Text => FieldKind.Text,
        ValueKind.Number => FieldKind.Number,
        ValueKind.Boolean => FieldKind.Boolean,
    };
}
