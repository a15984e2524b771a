using System.Text;
using Hale.Intake.Audit.Cells;
using Hale.Intake.Audit.Tables;
using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Audit.Recognition;

/// <summary>Whether the first row of a table names its columns or is a row of data already.</summary>
internal static class HeaderRow
{
    /// <summary>Returns when the table has a header and rows.</summary>
    /// <exception cref="RefusedException">There is no header, or there are no rows.</exception>
    public static void Check(TableProfile profile)
    {
        var columns = Enumerable.Range(0, profile.Table.Columns.Count).ToList();
        if (profile.Table is CsvTable csv && columns.FirstOrDefault(column => IsData(profile, column), -1) is >= 0 and var found)
        {
            throw new RefusedException(TableRefusals.NoHeader(csv.HeaderRow, profile.Table.Columns[found]));
        }

        if (columns.TrueForAll(column => profile[column].Filled == 0))
        {
            throw new RefusedException(TableRefusals.NoRows());
        }
    }

    /// <summary>A number is no name; a date is one only above cells that are no dates themselves.</summary>
    private static bool IsData(TableProfile profile, int column)
    {
        var name = Encoding.UTF8.GetBytes(profile.Table.Columns[column]);
        return DateCell.TryRead(name, out var date) ? date.IsPlain && profile[column].IsMostlyDates : NumberCell.TryRead(name, out _) && profile[column].IsMostlyNumbers;
    }
}
