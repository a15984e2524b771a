namespace Hale.Intake.Profiling.Drafts;

/// <summary>What a row of a file can become.</summary>
internal enum RowKind
{
    Accounts,
    Events,
    Series,
    Subscriptions,
    Outcomes,
    Contacts,
}
