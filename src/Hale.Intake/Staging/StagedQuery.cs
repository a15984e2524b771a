using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Intake.Staging;

/// <summary>The query of a file in the making: conversions, reasons to refuse a record in the order in which they are looked at, and the columns to give.</summary>
internal sealed class StagedQuery
{
    /// <summary>Whether a judged row is refused, rather than good or left out.</summary>
    public const string IsRefused = $"coalesce({StagedColumns.Refusal} <> '{StagedColumns.LeftOut}', false)";

    private readonly StagingInput _input;
    private readonly List<Check> _checks = [];
    private readonly List<(string Name, string Sql)> _columns = [];
    private bool _leavesOut;
    private bool _keepsContent;

    public StagedQuery(StagingInput input)
    {
        _input = input;
        Layers = new Layers(input.Table.From);
        KeptRows.Judge(this, input);
        foreach (var (place, column) in input.Source.CheckedColumns.Index())
        {
            Give(StagedColumns.Checked(place), CheckedColumns.Value(Layers, input, column));
        }
    }

    public Layers Layers { get; }

    /// <summary>The columns given so far.</summary>
    public string Given => string.Join(", ", _columns.Select(column => _leavesOut
        ? $"CASE WHEN {StagedColumns.Refusal} IS DISTINCT FROM {DuckSql.Literal(StagedColumns.LeftOut)} THEN {column.Sql} END AS {column.Name}"
        : $"{column.Sql} AS {column.Name}"));

    public void Refuse(Check check) => _checks.Add(check);

    /// <summary>Leaves out records for which a condition is true.</summary>
    public void LeaveOut(string condition)
    {
        _leavesOut = true;
        Refuse(new Check(StagedColumns.LeftOut, condition, "CAST(NULL AS VARCHAR)"));
    }

    public void Give(string column, string sql) => _columns.Add((column, sql));

    /// <summary>The condition for a record's content to be given: where its account is yet to be found, it may still be refused.</summary>
    public string GivesContent => _keepsContent ? $"{StagedColumns.Refusal} IS DISTINCT FROM '{StagedColumns.LeftOut}'" : IsRefused;

    /// <summary>Gives the account id, or what the record says of it; a record without is refused.</summary>
    public void GiveAccount(string name)
    {
        if (_input.Source.AccountKeys is { Count: > 0 } keys)
        {
            var list = AccountIds.List(this, _input, keys);
            Refuse(AccountIds.NoneOf(list, _input, keys));
            Give(StagedColumns.Account, "CAST(NULL AS VARCHAR)");
            Give(StagedColumns.AccountIds, list);
            _keepsContent = true;
            return;
        }

        var column = _input.Column(name);
        Refuse(new Check(RefusalCodes.NoAccount, Blank(column), Details.Empty(column)));
        Give(StagedColumns.Account, column.Text);
    }

    /// <summary>A text that may be absent.</summary>
    public string OptionalText(string? name) => name is null ? "CAST(NULL AS VARCHAR)" : _input.Column(name).Text;

    /// <summary>The id that columns are together; of several it is a list in JSON, so that they cannot be taken for others.</summary>
    public string OwnId(IReadOnlyList<string> columns)
    {
        var parts = columns.Select(name => _input.Column(name).Text).ToList();
        return parts.Count < 2
            ? OptionalText(columns is [var only] ? only : null)
            : $"CASE WHEN {string.Join(" AND ", parts.Select(part => $"{part} IS NOT NULL"))} THEN CAST(json_array({string.Join(", ", parts)}) AS VARCHAR) END";
    }

    /// <summary>Gives the id of a fact and, where it may correct another, of that one.</summary>
    public void GiveIds(IReadOnlyList<string> own)
    {
        Give(StagedColumns.OwnId, OwnId(own));
        if (_input.Source.Mapping.Supersedes is { Count: > 0 } corrected)
        {
            Give(StagedColumns.Supersedes, OwnId(corrected));
        }
    }

    /// <summary>Reads an exact number; a record whose cell is none is refused.</summary>
    public string Decimal(FileColumn column) => Checked(column, NumberCells.Decimal(column), NumberCells.DecimalCheck);

    /// <summary>Reads a floating-point number; a record whose cell is none is refused.</summary>
    public string Double(FileColumn column) => Checked(column, NumberCells.Double(column), NumberCells.DoubleCheck);

    /// <summary>Reads a truth value; a record whose cell is none is refused.</summary>
    public string Boolean(FileColumn column) => Checked(column, BooleanCells.Of(column), BooleanCells.Check);

    /// <summary>Reads the time that a record speaks about, without which it is refused.</summary>
    public string RequiredTime(TimeColumn time)
    {
        var cell = Time(time);
        Refuse(cell.Required());
        return cell.Micros;
    }

    /// <summary>Reads a time that may be absent.</summary>
    public string OptionalTime(TimeColumn? time)
    {
        if (time is null)
        {
            return "CAST(NULL AS BIGINT)";
        }

        var cell = Time(time);
        Refuse(cell.Optional(RefusalCodes.BadTime));
        return cell.Micros;
    }

    /// <summary>Gives when the facts became known.</summary>
    /// <param name="occurred">When they occurred.</param>
    /// <returns>It.</returns>
    public string GiveKnown(string occurred)
    {
        var known = _input.Source.Known.Match(
            _ => occurred,
            _ => "CAST(NULL AS BIGINT)",
            rule =>
            {
                var cell = TimeCell.Known(Layers, _input.Column(rule.Column), _input.SourceZone);
                Refuse(cell.Required());
                return cell.Micros;
            },
            rule => Believed.Give(this, _input, rule));
        Give(StagedColumns.KnownAt, known);
        return known;
    }

    /// <summary>The rows, one a record.</summary>
    public string Sql() =>
        $"""
        SELECT {StagedColumns.Refusal}, CASE WHEN {IsRefused} THEN {Detail()} END AS {StagedColumns.Detail},
            CASE WHEN {GivesContent} THEN {Content()} END AS {StagedColumns.Content},
            {Given}
        FROM {Judged()}
        """;

    /// <summary>The records with all layers and <see cref="StagedColumns.Refusal"/>, to stand behind FROM.</summary>
    public string Judged() =>
        $"""
        (SELECT *, {FirstFailed(check => DuckSql.Literal(check.Code))} AS {StagedColumns.Refusal}
        FROM {Layers.Sql})
        """;

    /// <summary>What is wrong with a refused record.</summary>
    public string Detail() => FirstFailed(check => check.Detail);

    /// <summary>A record as JSON, all cells as text.</summary>
    public string Content() => _input.Table.Content
        ?? $"CAST(json_object({string.Join(", ", _input.Table.Columns.Where(column => !column.IsAdded).Select(column => $"{DuckSql.Literal(column.Name)}, {column.Text}"))}) AS VARCHAR)";

    /// <summary>Whether a text cell holds nothing that can be seen.</summary>
    public static string Blank(FileColumn column) =>
        column.Type == CellType.Text ? $"{column.Sql} IS NULL OR trim({column.Sql}) = ''" : $"{column.Sql} IS NULL";

    /// <summary>Reads a cell of a kind; a record whose cell is not of it is refused.</summary>
    public string OfKind(FileColumn column, ValueKind kind) => kind switch
    {
        ValueKind.Text => column.Text,
        ValueKind.Number => Decimal(column),
        ValueKind.Boolean => Boolean(column),
    };

    /// <summary>Reads a cell by an expression that is NULL where it is not what it should be; a record of which it is so is refused.</summary>
    public string Checked(FileColumn column, string sql, Func<FileColumn, string, Check> check)
    {
        var value = Layers.Add(0, sql);
        Refuse(check(column, value));
        return value;
    }

    // Columns of texts give nothing to refuse, and a CASE must have an arm.
    private string FirstFailed(Func<Check, string> then) =>
        _checks.Count == 0 ? "CAST(NULL AS VARCHAR)" : $"CASE{string.Concat(_checks.Select(check => $" WHEN {check.Fails} THEN {then(check)}"))} END";

    private TimeCell Time(TimeColumn time) => time.ByDay
        ? TimeCell.Day(Layers, _input.Column(time.Column), _input.SourceZone)
        : TimeCell.Moment(Layers, _input.Column(time.Column), _input.SourceZone);
}
