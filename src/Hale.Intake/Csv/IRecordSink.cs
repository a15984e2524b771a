namespace Hale.Intake.Csv;

/// <summary>Takes the records of a file in order, without the header.</summary>
internal interface IRecordSink
{
    /// <summary>A record with as many fields as the header.</summary>
    void Readable(ReadOnlySpan<byte> record, IReadOnlyList<FieldSpan> fields);

    /// <summary>Another one.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="detail">What is wrong with it.</param>
    /// <param name="record">Its text, or the beginning of a very long one.</param>
    void Unreadable(long number, string detail, ReadOnlySpan<byte> record);
}
