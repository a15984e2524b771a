using Hale.Engine.Profiling;
using Hale.Intake.Audit.Recognition;
using Hale.Intake.Profiling.Meanings;
using static Hale.Intake.Audit.Texts.Phrases;

namespace Hale.Intake.Profiling.Drafts;

/// <summary>Writes the source file: what is the same for every kind of row.</summary>
internal sealed partial class SourceDrafting
{
    private const int Source = 1;
    private const int Key = 2;
    private const int Inner = 3;

    private readonly ProfiledTable _table;
    private readonly FileSpelling _files;
    private readonly KindChoice _choice;
    private readonly JoinedAccount? _join;
    private readonly CancellationToken _cancellation;
    private readonly DraftText _text = new();
    private readonly DraftNames _names = new();
    private readonly HashSet<int> _used = [];
    private readonly IReadOnlyList<ColumnJudgement> _epochs;

    private SourceDrafting(ProfiledTable table, FileSpelling files, KindChoice choice, JoinedAccount? join, CancellationToken cancellation)
    {
        (_table, _files, _choice, _join, _cancellation) = (table, files, choice, join, cancellation);
        _epochs = [.. table.Columns.Where(column => column.Kind == CellKind.Epoch)];
    }

    /// <summary>The text of the source file.</summary>
    public static string Write(ProfiledTable table, FileSpelling files, KindChoice choice, JoinedAccount? join, CancellationToken cancellation)
    {
        var drafting = new SourceDrafting(table, files, choice, join, cancellation);
        drafting.Head();
        drafting.Mapping();
        return drafting._text.ToString();
    }

    private bool IsAsked => _epochs.Count > 0;

    private string KindWord => _choice.Kind.ToString().ToLowerInvariant();

    private void Head()
    {
        _text.Remark(0, $"A first mapping of {_files.Files}, drafted by `hale profile` from {RowCount(_table.Rows)}.");
        _text.Remark(0, "Every remark below is a guess to check; then `hale check`, `hale import`, and `hale import --rejected` for the rows that could not be read.");
        _text.Line(0, "sources:");
        _text.Line(Source, $"{_files.Source}:");
        _text.Entry(Key, "files", DraftText.Scalar(_files.Files));
        foreach (var (key, value) in _files.Keys)
        {
            _text.Entry(Key, key, value);
        }

        Notation();
        Known();
        Join();
        Query();
    }

    private void Notation()
    {
        if (_table.DecimalComma)
        {
            _text.Entry(Key, "decimal", "comma");
        }

        var dated = _table.Columns.Where(column => column.Dates is not null && column.Survey.Filled > 0).ToList();
        var patterns = dated.SelectMany(column => column.Dates!.Patterns).Distinct(StringComparer.Ordinal).ToList();
        if (patterns.Count > 0)
        {
            var open = dated.Where(column => column.Dates!.Order is DayOrder.Unclear or DayOrder.Both).ToList();
            _text.Entry(Key, "dates", $"[{string.Join(", ", patterns.Select(pattern => $"\"{pattern}\""))}]", open.Count == 0
                ? "As they are written in the file, beside ISO 8601."
                : $"TO DECIDE: {string.Join("; ", open.Select(column => $"{Quoted(column.Name)} is {column.Dates!.Text}"))}. The first pattern that fits wins; swap d and M where the month stands first.");
        }

        var clocks = dated.Where(column => column.Survey.Cells.Dates.WithoutOffset.Any && column.Kind == CellKind.Time).ToList();
        if (IsAsked || (clocks.Count > 0 && clocks.TrueForAll(column => column.Survey.SaysUtc)))
        {
            _text.Entry(Key, "zone", "UTC", IsAsked ? "Seconds since 1970 are of UTC." : "The names of the columns say so.");
        }
        else if (clocks.Count > 0)
        {
            _text.Remark(Key, "TO DECIDE: times have no time zone. They are taken to be of the project's; if they are of another, name it, such as `zone: UTC`.");
        }
    }

    private void Known()
    {
        var candidates = _table.Columns
            .Where(column => column.IsTime && column.Survey.Header.HoldsAny(["created", "recorded", "updated", "modified", "loaded", "entered", "logged", "inserted"]) && column.CanBe(CellKind.Time, decimalComma: false))
            .Select(column => $"`known: {DraftText.Scalar(Spoken(column))}`").ToList();
        var columns = candidates.Count == 0 ? string.Empty : $", a column says it ({string.Join(" or ", candidates)}, where that is when a row was first written)";
        _text.Entry(
            Key, "known", "when_occurred",
            $"TO DECIDE: since when are the rows known? `when_occurred` supposes that each was known when it happened, so that scores of the past may use it{columns}; `at_import` says that they are known from the import on.");
    }

    private void Join()
    {
        if (_join is { } join)
        {
            _text.Remark(Key, $"No column names the account; {Quoted(join.Key.Name)} leads to it.");
            _text.Line(Key, "join:");
            _text.Line(Inner, $"{join.Name}: {{ files: {DraftText.Scalar(join.Files)}, on: {On(join.Key.Name)}, take: [{DraftText.Scalar(join.Account)}] }}");
        }
    }

    private static string On(string key) => DraftText.Scalar(key);

    /// <summary>A query that makes times of seconds since 1970; the rest of the file is as it was.</summary>
    private void Query()
    {
        if (!IsAsked)
        {
            return;
        }

        var columns = _table.Columns.Where(column => column.Survey.Filled > 0).ToList();
        _text.Remark(Key, "A source reads no seconds since 1970, so a query makes times of them.");
        _text.Line(Key, "columns:");
        columns.ForEach(column => _text.Line(Inner, $"{Spoken(column)}: {{ column: {DraftText.Scalar(column.Name)}, type: {(column.Kind == CellKind.Number && IsNumber(column) ? "number" : "text")} }}"));
        _text.Line(Key, "query: |");
        _text.Line(Inner, "SELECT " + string.Join(", ", columns.Select(column => column.Kind == CellKind.Epoch
            ? $"make_timestamp(TRY_CAST({Spoken(column)} AS BIGINT) * {(CellKinds.UnitsPerSecond(column.Survey) == 1 ? "1000000" : "1000")}) AS {Spoken(column)}"
            : Spoken(column))));
        _text.Line(Inner, "FROM files");
    }

    private void Mapping()
    {
        _text.Remark(Key, $"Taken for {_choice.Word}, because {_choice.Reason}.");
        _text.Line(Key, $"{KindWord}:");
        switch (_choice.Kind)
        {
            case RowKind.Accounts:
                Accounts();
                break;
            case RowKind.Events:
                Events();
                break;
            case RowKind.Series:
                Series();
                break;
            case RowKind.Subscriptions:
                Subscriptions();
                break;
            case RowKind.Outcomes:
                Outcomes();
                break;
            case RowKind.Contacts:
                Contacts();
                break;
        }
    }

    /// <summary>A column as the source speaks of it.</summary>
    private string Spoken(ColumnJudgement column) => IsAsked ? DraftNames.Of(column.Name) + "_" + (column.Place + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : column.Name;

    private bool IsNumber(ColumnJudgement column) => column.CanBe(CellKind.Number, _table.DecimalComma);

    private void Column(string key, ColumnJudgement column, string? remark = null)
    {
        _used.Add(column.Place);
        _text.Entry(Inner, key, DraftText.Scalar(Spoken(column)), remark);
    }

    private void AccountColumn(string key = "account")
    {
        if (_join is { } join)
        {
            _text.Entry(Inner, key, DraftText.Scalar(join.Spoken));
            return;
        }

        var account = _table.Account!;
        var empty = account.Survey.Cells.Empty;
        Column(key, account, $"The account: {account.Reason}{(empty == 0 ? string.Empty : $". {RowCount(empty)} name none and will be refused")}.");
    }

    /// <summary>The column that is the row's own id, and those that are it together.</summary>
    private void Id()
    {
        if (_table.OwnId is not { } id)
        {
            _text.Remark(Inner, "No `id`: no column has another value in every row. A row is known by what it says, so one that changes is taken for a new one.");
        }
        else if (!_used.Contains(id.Place))
        {
            var repeats = id.Survey.Values.RepeatedCells;
            if (repeats == 0)
            {
                Column("id", id, id.Survey.Values.IsExact ? "Another one in every row: by it a row is known when the file is imported again." : "Hardly ever twice, as far as could be counted.");
            }
            else if (KeyCheck.Beside(_table, id, _cancellation) is { } other)
            {
                _used.Add(id.Place);
                _text.Entry(Inner, "id", DraftText.List([Spoken(id), Spoken(other)]), $"{RowCount(repeats)} repeat the {Quoted(id.Name)} of another, such as {Quoted(id.Survey.Values.RepeatedExamples[0])}; with {Quoted(other.Name)} every row has its own.");
            }
            else
            {
                _text.Remark(Inner, $"No `id`: {RowCount(repeats)} repeat the {Quoted(id.Name)} of another. A row is known by what it says.");
            }
        }
    }

    /// <summary><c>{ date: column }</c> or <c>{ time: column }</c>.</summary>
    private string When(ColumnJudgement column)
    {
        _used.Add(column.Place);
        return $"{{ {TimeKey(column)}: {DraftText.Scalar(Spoken(column))} }}";
    }

    private string TimeKey(ColumnJudgement column) => column.Kind == CellKind.Date && !IsAsked ? "date" : "time";

    private void TimeOf(ColumnJudgement time, string what)
    {
        var unread = time.Survey.Filled - time.Survey.Cells.Dates.Any + time.Survey.Dates.Impossible.Count + time.Dates?.Unread.Values.Sum();
        var refused = time.Survey.Cells.Empty + (unread ?? 0);
        Column(TimeKey(time), time, $"{what}{(refused == 0 ? string.Empty : $". {RowCount(refused)} have no date that can be read there and will be refused")}.");
    }
}
