namespace Hale.Intake.Audit.Tables;

/// <summary>The pieces of a text one after another, each of which may be a record.</summary>
internal interface ITextRecords
{
    /// <summary>Where the record is, from 1.</summary>
    long Number { get; }

    ReadOnlySpan<byte> Record { get; }

    /// <summary>Moves to the next record. False at the end.</summary>
    bool Next();
}
