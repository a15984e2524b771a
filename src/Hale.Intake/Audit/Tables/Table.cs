using Hale.Engine.Auditing.Input;

namespace Hale.Intake.Audit.Tables;

/// <summary>A file as rows of text cells. It can be read as often as one likes and gives the same rows each time.</summary>
internal abstract class Table
{
    /// <summary>The names of the columns as they stand in the file; some may be empty or alike.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>What a person should know about how the table was found in the file.</summary>
    public virtual IReadOnlyList<InputFinding> Findings => [];

    /// <summary>Whether the cells of a column were numbers to whoever wrote the file, so that a point in them is a decimal point.</summary>
    public virtual bool IsNumeric(int column) => false;

    /// <summary>Reads the rows in order until all are read or <paramref name="take"/> gives false.</summary>
    /// <param name="take">Takes a row, which holds a cell for each column.</param>
    /// <param name="share">Told the part of the file that is read, 0 to 1.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public abstract TablePass Read(Func<TableRow, bool> take, Action<double>? share, CancellationToken cancellationToken);

    /// <summary>A column as people name it: by its name, and by its place where the name does not tell.</summary>
    public string Shown(int column)
    {
        var name = Columns[column];
        var isAlone = name.Length > 0 && Columns.Count(other => string.Equals(other, name, StringComparison.Ordinal)) == 1;
        return isAlone ? name : name.Length == 0 ? $"column {column + 1}" : $"{name} (column {column + 1})";
    }
}
