using Hale.Engine.Profiling;
using Hale.Intake.Audit.Recognition;
using Hale.Intake.Profiling.Meanings;
using static Hale.Intake.Audit.Texts.Phrases;
using CoreOutcomes = Hale.Core.Outcomes.OutcomeWords;

namespace Hale.Intake.Profiling.Drafts;

/// <content>Writes the mapping of each kind of row.</content>
internal sealed partial class SourceDrafting
{
    private const double MostlyEmpty = 0.5;

    private void Accounts()
    {
        AccountColumn("id");
        NameOf(RoleNames.Name);
        var start = !IsAsked && _table.Start is { } found && found.CanBe(CellKind.Time, _table.DecimalComma) ? found : null;
        if (start is not null)
        {
            _text.Entry(Inner, "start", When(start), "Since when the account exists.");
        }

        if (_table.Left is { } end && end.CanBe(CellKind.Time, _table.DecimalComma))
        {
            _text.Entry(Inner, "end", When(end), "Until when; empty for those that are still there.");
        }

        if (Typed(Key, "attributes", datesToo: true))
        {
            _text.Entry(
                Key, "valid_from", start is null ? "undated" : "account_start",
                start is null
                    ? "TO DECIDE: since when the attributes hold is not said, so they are usable at any moment and marked; or name a column: { date: … }."
                    : "TO DECIDE: the attributes are taken to hold since the account began, although the file may say what holds today: then `undated`.");
        }
    }

    private void Contacts()
    {
        AccountColumn();
        var contact = _table.Contact!;
        Column("id", contact, $"The person: {contact.Reason}. It must be what events name the contact by.");
        NameOf(RoleNames.PersonName);
        var start = _table.Start is { } found && found.CanBe(CellKind.Time, _table.DecimalComma) ? found : null;
        if (start is not null)
        {
            _text.Entry(Inner, "start", When(start), "Since when the person is there.");
        }

        if (Typed(Key, "attributes"))
        {
            _text.Entry(Key, "valid_from", start is null ? "undated" : "contact_start", "TO DECIDE: since when the attributes hold.");
        }
    }

    private void Events()
    {
        AccountColumn();
        if (_table.Contact is { } contact && contact.Place != _table.Account?.Place)
        {
            Column("contact", contact, $"The person: {contact.Reason}.");
        }

        var time = _table.Time!;
        EventName(time);
        TimeOf(time, "When it happened");
        if (_table.Best(RoleNames.EventEnd, column => column.IsTime && column.Place != time.Place && column.CanBe(CellKind.Time, _table.DecimalComma)) is { } end)
        {
            _used.Add(end.Place);
            _text.Entry(Inner, "end", $"{{ time: {DraftText.Scalar(Spoken(end))} }}", "When it was over; empty while it lasts.");
        }

        Id();
        Typed(Inner, "properties");
    }

    private void EventName(ColumnJudgement time)
    {
        var named = _table.Columns.Where(column => column.Meaning == ColumnMeaning.EventName && column.Survey.Cells.Empty == 0).ToList();
        if (named is [var column, ..])
        {
            _used.Add(column.Place);
            _text.Entry(Inner, "event", $"{{ column: {DraftText.Scalar(Spoken(column))} }}", $"What happened: {column.Reason}.");
            return;
        }

        var noun = _table.OwnId is { } id ? Noun(id) : Noun(time);
        _text.Entry(Inner, "event", noun.Length > 0 ? noun : DraftNames.Of(_table.Stem), "TO DECIDE: no column says what happened, so all rows are one event; choose its name, or a column: { column: … }.");
    }

    private static string Noun(ColumnJudgement column)
    {
        string[] ends = ["id", "key", "number", "no", "nr", "uuid", "date", "at", "on", "time", "timestamp", "day", "datum", "ts", "occurred", "event", "created", "d"];
        var words = column.Survey.Header.Words.Except(ends, StringComparer.Ordinal).ToList();
        return words.Count == 0 ? string.Empty : DraftNames.Of(string.Join(' ', words));
    }

    private void Series()
    {
        AccountColumn();
        var time = _table.Time!;
        TimeOf(time, "When the values held");
        if (_table.Best(RoleNames.Series, column => column.Kind == CellKind.Text) is { } name && _table.Best(RoleNames.Value, _ => true) is { } value)
        {
            Column("name", name, "Which value a row is.");
            Column("value", value);
            return;
        }

        _text.Remark(Inner, $"Every further column becomes a series of its name: {string.Join(", ", _table.Columns.Where(column => !_used.Contains(column.Place)).Select(column => column.Name).Take(12))}{(_table.Columns.Count - _used.Count > 12 ? " …" : string.Empty)}.");
    }

    private void Subscriptions()
    {
        AccountColumn();
        Id();
        if (_table.Best(RoleNames.Product, column => column.Kind == CellKind.Text) is { } product)
        {
            Column("product", product);
        }

        var start = _table.Best(RoleNames.Start, column => column.IsTime)!;
        _text.Entry(Inner, "start", When(start));
        if (_table.Columns.FirstOrDefault(column => column is { IsTime: true, Meaning: ColumnMeaning.EndTime } && column.CanBe(CellKind.Time, _table.DecimalComma)) is { } end)
        {
            var isOpen = end.EmptyShare >= MostlyEmpty && _table.Left is null;
            _text.Entry(Inner, isOpen ? "stopped" : "end", When(end), isOpen
                ? $"TO DECIDE: {end.EmptyShare * 100:0} % of the rows have none, so it is taken for the day on which it stopped in fact, which nobody knew before. If it is the agreed end of the term, write `end`."
                : "TO DECIDE: nearly every row has one, so it is taken for the agreed end of the term. If it is only written when a customer has left, write `stopped`.");
        }

        if (_table.Left is { } left && !_used.Contains(left.Place) && left.CanBe(CellKind.Time, _table.DecimalComma))
        {
            _text.Entry(Inner, "stopped", When(left), "When it stopped in fact; empty while it runs.");
        }

        Amount();
    }

    private void Amount()
    {
        var amount = _table.Best(RoleNames.Revenue, column => column.Kind == CellKind.Number && column.Meaning == ColumnMeaning.Amount && IsNumber(column) && column.Survey.Header.HoldsAny(["mrr", "monthly"]))
            ?? _table.Columns.FirstOrDefault(column => column.Meaning == ColumnMeaning.Amount && IsNumber(column));
        if (amount is null)
        {
            _text.Remark(Inner, "No `amount`: no column of numbers is named like one.");
            return;
        }

        _used.Add(amount.Place);
        var per = amount.Survey.Header.HoldsAny(["arr", "annual", "yearly", "acv"]) ? "year" : "month";
        _text.Entry(Inner, "amount", $"{{ column: {DraftText.Scalar(Spoken(amount))}, per: {per} }}", "TO DECIDE: paid for each month, quarter, year or for the whole term?");
        Currency(amount);
    }

    private void Currency(ColumnJudgement amount)
    {
        if (_table.Columns.FirstOrDefault(column => column.Meaning == ColumnMeaning.Currency && column.Kind == CellKind.Text) is { } currency)
        {
            Column("currency", currency);
        }
        else if (amount.Survey.Header.Words.FirstOrDefault(word => word is "usd" or "eur" or "gbp" or "chf") is { } word)
        {
            _text.Entry(Inner, "currency", $"{{ value: {word.ToUpperInvariant()} }}", "The column's name says so.");
        }
        else
        {
            _text.Remark(Inner, "TO DECIDE: no column says the currency. Name it, such as `currency: { value: EUR }`.");
        }
    }

    private void Outcomes()
    {
        AccountColumn();
        Id();
        var known = CoreOutcomes.All.Keys.ToHashSet(StringComparer.Ordinal);
        var spoken = _table.Columns.FirstOrDefault(column => column.Kind == CellKind.Text && !column.Survey.Cells.HasManyWords && column.Survey.Filled > 0 && column.Survey.Cells.Empty == 0 && column.Survey.Cells.Words.Keys.All(known.Contains));
        if (spoken is not null)
        {
            _used.Add(spoken.Place);
            _text.Entry(Inner, "outcome", $"{{ column: {DraftText.Scalar(Spoken(spoken))} }}");
        }
        else
        {
            _text.Entry(Inner, "outcome", "churned", "TO DECIDE: every row is taken for a customer who left. Where a column says what each did: { column: …, values: { its words: churned, renewed … } }.");
        }

        var date = _table.Left ?? _table.Time!;
        TimeOf(date, "When it was decided");
        if (_table.Columns.FirstOrDefault(column => column.Meaning == ColumnMeaning.Amount && IsNumber(column)) is { } amount)
        {
            Column("amount", amount, "TO DECIDE: is it what the outcome was about?");
            Currency(amount);
        }

        if (_table.Columns.FirstOrDefault(column => column.Kind == CellKind.Text && column.Survey.Header.HoldsAny(["reason", "grund", "cause"])) is { } reason)
        {
            Column("reason", reason);
        }
    }

    private void NameOf(RoleNames role)
    {
        if (_table.Best(role, column => column.Kind == CellKind.Text && !_used.Contains(column.Place) && column.Meaning is ColumnMeaning.Name or ColumnMeaning.FreeText) is { } name)
        {
            Column("name", name);
        }
    }

    /// <summary>The columns that have no use so far, each with its type. False when there are none.</summary>
    private bool Typed(int indent, string key, bool datesToo = false)
    {
        var open = _table.Columns.Where(column => !_used.Contains(column.Place) && column.Survey.Filled > 0 && column.Place != _join?.Key.Place).ToList();
        var columns = open.Where(column => column.Survey.Texts.Braces == 0).ToList();
        if (columns.Count < open.Count)
        {
            _text.Remark(indent, $"{List(open.Except(columns).Select(column => column.Name), "and")} {(open.Count - columns.Count == 1 ? "holds" : "hold")} objects: of JSON lines a key inside is a column of its own, such as {open.Except(columns).First().Name}.key.");
        }

        if (columns.Count == 0)
        {
            return false;
        }

        _text.Line(indent, $"{key}:");
        foreach (var column in columns)
        {
            var (type, remark) = TypeOf(column, datesToo);
            var name = _names.Next(column.Name);
            _text.Entry(indent + 1, name, name == Spoken(column) ? type : $"{{ column: {DraftText.Scalar(Spoken(column))}, type: {type} }}", remark);
        }

        return true;
    }

    private (string Type, string? Remark) TypeOf(ColumnJudgement column, bool datesToo)
    {
        var (kind, word) = column.Kind switch
        {
            CellKind.Number when column.Meaning is not ColumnMeaning.OtherId => (CellKind.Number, "number"),
            CellKind.Boolean => (CellKind.Boolean, "boolean"),
            CellKind.Date when datesToo && !IsAsked => (CellKind.Date, "date"),
            CellKind.Time or CellKind.Date when datesToo => (CellKind.Time, "time"),
            _ => (CellKind.Text, "text"),
        };
        if (IsAsked && word != "number" && word != "boolean")
        {
            return ("text", null);
        }

        var tells = column.Survey.Header.HoldsAny(["churn", "churned", "cancelled", "canceled"]) ? "It tells what the customer did in the end: an outcome, which no score may read." : null;
        return kind == CellKind.Text ? ("text", tells)
            : column.CanBe(kind, _table.DecimalComma) ? (word, tells)
            : ("text", $"Nearly all cells are {(kind == CellKind.Boolean ? "true or false" : kind == CellKind.Number ? "numbers" : "dates")}; as such, the rows of the others would be refused.");
    }
}
