using Hale.Engine.Auditing.Input;

namespace Hale.Intake.Audit.Recognition;

/// <summary>How a table of accounts is read.</summary>
internal sealed record AccountLayout(int Account, IReadOnlyList<AttributeColumn> Attributes, IReadOnlyList<ColumnReading> Readings)
{
    /// <summary>Finds out how a table of accounts is to be read.</summary>
    /// <exception cref="RefusedException">It cannot be told what the columns are.</exception>
    public static AccountLayout Recognise(TableProfile profile, ColumnChooser chooser, RecognitionContext context, CancellationToken cancellationToken)
    {
        var account = AccountColumn.Find(profile, chooser);
        var attributes = new AttributeRecognition(profile, chooser, context);
        attributes.Choose();
        profile.Deepen([.. attributes.Columns], cancellationToken);
        var decided = attributes.Decide();
        return new AccountLayout(account, decided, [AccountColumn.Reading(profile, account, chooser), .. attributes.Readings(decided)]);
    }
}
