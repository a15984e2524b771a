using System.Text;

namespace Hale.Intake.Audit.Recognition;

/// <summary>How often something was met in a column, and where first.</summary>
internal sealed class Seen
{
    public long Count { get; private set; }

    public string Cell { get; private set; } = "";

    public long Row { get; private set; }

    public bool Any => Count > 0;

    public void Add(ReadOnlySpan<byte> cell, long row)
    {
        if (Count++ == 0)
        {
            (Cell, Row) = (Encoding.UTF8.GetString(cell), row);
        }
    }
}
