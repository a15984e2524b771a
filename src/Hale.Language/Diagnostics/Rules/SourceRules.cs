namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE6xxx: how sources are read.</summary>
internal static class SourceRules
{
    public static DiagnosticRule BadDatePattern { get; } = new(
        "HALE6001", Severity.Error, "not a pattern of dates",
        "A pattern has a day (`d`, `dd`), a month (`M`, `MM`, `MMM`, `MMMM`) and a year (`yy`, `yyyy`), perhaps hours (`H`, `HH`; `h`, `hh` with `tt`), minutes (`mm`), "
        + "seconds (`ss`) and their decimals (`f` to `ffffff`); whatever is no letter stands for itself. Times that are counted from 1970 on are `epoch_seconds`, `epoch_milliseconds` or `epoch_microseconds`.",
        "dates: DD/MM/YYYY",
        "Write a pattern such as `d/M/yyyy`, `dd.MM.yyyy HH:mm` or `MMM d, yyyy`.");

    public static DiagnosticRule NotOfFormat { get; } = new(
        "HALE6002", Severity.Error, "the key does not fit the format",
        "Only delimited text has an encoding to choose; JSON lines are UTF-8, and Parquet files have none.",
        "files: usage.jsonl\nencoding: windows-1252",
        "Remove the key, or change the format.");

    public static DiagnosticRule NotTaken { get; } = new(
        "HALE6003", Severity.Error, "a column that the join does not take",
        "A source speaks of a joined column as `join.column`, and only of those that the join takes.",
        "join: { plan: { files: subs.csv, on: subscription_id, take: [account_id] } }\nevents: { account: plan.account, … }",
        "Correct the name, or add the column to `take`.");

    public static DiagnosticRule QueryAlone { get; } = new(
        "HALE6004", Severity.Error, "the key does not fit a query",
        "A query says itself which rows it keeps and what it joins; what becomes of a row is decided on its result.",
        "query: select … from files\nwhere: amount > 0",
        "Write the condition in the query.");

    public static DiagnosticRule UndeclaredColumn { get; } = new(
        "HALE6005", Severity.Error, "a column that is not declared",
        "The table `files` of a query has the columns under `columns:` and no others.",
        "columns: { amount: number }\nrequire: [CustomerID]",
        "Add the column to `columns` with its type.");

    public static DiagnosticRule NotACurrency { get; } = new(
        "HALE6006", Severity.Error, "not a currency",
        "A currency is three letters, as in ISO 4217.",
        "currency: { value: Euro }",
        "Write its three letters: `currency: { value: EUR }`. The name of a column stands alone: `currency: currency_code`.");

    public static DiagnosticRule UnknownSystem { get; } = new(
        "HALE6020", Severity.Error, "aliases that no source gives",
        "Where rows name an account by the id of another system, a source of aliases says which account that is.",
        "events: { account: { column: customer, system: stripe }, … }\n# and no source has aliases: { system: stripe, … }",
        "Correct the name of the system, or add a source of aliases.");

    public static DiagnosticRule NoContacts { get; } = new(
        "HALE6021", Severity.Error, "contacts that no source gives",
        "Where rows name a contact, a source of contacts says at which account that person is.",
        "events: { account: { contact: user_id }, … }\n# and no source has contacts: { … }",
        "Add a source of contacts, or name the account otherwise.");

    public static IReadOnlyList<DiagnosticRule> All { get; } = [BadDatePattern, NotOfFormat, NotTaken, QueryAlone, UndeclaredColumn, NotACurrency, UnknownSystem, NoContacts];
}
