using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Audit.Recognition;

/// <summary>Which column names the account.</summary>
internal static class AccountColumn
{
    /// <summary>The column.</summary>
    /// <exception cref="RefusedException">None does, or two do.</exception>
    public static int Find(TableProfile profile, ColumnChooser chooser) =>
        chooser.Choose(Roles.Account, column => profile[column].IsMostlyDates ? 0 : RoleNames.Account.Rank(profile.Names[column]), required: true)
        ?? throw new RefusedException(ColumnRefusals.NoneFits(Roles.Account, profile.Table.Columns, chooser.Option));

    public static ColumnReading Reading(TableProfile profile, int column, ColumnChooser chooser) =>
        new(profile.Table.Shown(column), Roles.Account, Meaning: null, TableReadings.ByOption(chooser.Option, Roles.Account));
}
