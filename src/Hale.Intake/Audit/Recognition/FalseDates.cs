using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Audit.Recognition;

/// <summary>A column that is called a date and holds none must not be passed over as if there were no dates.</summary>
internal static class FalseDates
{
    /// <summary>Returns when there is no such column.</summary>
    public static void Refuse(TableProfile profile, ColumnChooser chooser, RoleNames names)
    {
        foreach (var column in chooser.Free().Where(column => names.IsWhole(profile.Names[column]) && profile[column].Filled > 0))
        {
            throw new RefusedException(ColumnRefusals.NoDates(profile.Table.Shown(column), profile[column].Words.Keys, chooser.Option));
        }
    }
}
