using Hale.DuckDb;
using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Recognition;
using Hale.Intake.Audit.Rows;
using Hale.Intake.Audit.Tables;
using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Audit;

/// <summary>Reads one file of an audit for one use, and keeps what is known of it when that fails.</summary>
internal sealed class FileReading(TableFile file, string use, string option, IReadOnlyList<string> roles, RecognitionContext context)
{
    private readonly List<InputFinding> _findings = [];
    private Table? _table;
    private long _rows;
    private IReadOnlyList<ColumnReading> _columns = [];
    private IReadOnlyList<int> _used = [];

    /// <summary>Why the file cannot be used; null when it can.</summary>
    public AuditProblem? Problem { get; private set; }

    /// <summary>How it was understood, as far as it was.</summary>
    public TableReading Reading => new(
        file.Shown, use, _rows, _columns, _table is null ? [] : [.. Enumerable.Range(0, _table.Columns.Count).Except(_used).Select(_table.Shown)], [.. _findings]);

    /// <summary>Opens the file and does something with it. Null when the file must be refused, and <see cref="Problem"/> says why.</summary>
    public T? Run<T>(Lazy<DuckConnection> engine, Func<TableProfile, ColumnChooser, T> read, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            _table = TableOpening.Open(file.Path, engine, cancellationToken);
            _findings.AddRange(_table.Findings);
            var profile = TableProfile.OfSample(_table, cancellationToken);
            HeaderRow.Check(profile);
            var chooser = new ColumnChooser(profile, file.Columns, option, roles);
            var result = read(profile, chooser);
            _findings.AddRange(chooser.Findings);
            return result;
        }
        catch (RefusedException refused)
        {
            Refuse(refused.Refusal);
            return null;
        }
    }

    /// <summary>Reads all rows.</summary>
    public void Rows(Func<TableRow, bool> take, RowFaults faults, IProgress<AuditProgress>? progress, CancellationToken cancellationToken)
    {
        var step = new ProgressStep($"Reading {file.Shown}", progress);
        var pass = _table!.Read(take, step.Report, cancellationToken);
        _rows = pass.Rows;
        if (pass.Unreadable.Count * 2 > pass.Rows)
        {
            throw new RefusedException(TableRefusals.TooManyUnreadable(pass.Unreadable.Count, pass.Rows, pass.Unreadable.First));
        }

        _findings.AddRange(pass.Unreadable.Count == 0 ? [] : [TableFindings.Unreadable(pass.Unreadable)]);
        _findings.AddRange(faults.Findings());
        faults.RefuseWhenTooMany(pass.Rows);
    }

    public void Understood(TableProfile profile, IReadOnlyList<ColumnReading> columns, IReadOnlyList<int> used)
    {
        (_columns, _used) = (columns, used);
        foreach (var column in used.Where(column => profile[column].Dates.Offsets.Count > 1))
        {
            _findings.Add(TableFindings.Offsets(profile.Table.Shown(column), profile[column].Dates.Offsets, context.Zone.Id));
        }
    }

    public void Found(IEnumerable<InputFinding> findings) => _findings.AddRange(findings);

    public void Refuse(Refusal refusal) => Problem = new AuditProblem(file.Shown, refusal.Where, refusal.Message, refusal.Fix);
}
