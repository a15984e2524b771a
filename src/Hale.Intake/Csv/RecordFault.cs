namespace Hale.Intake.Csv;

/// <summary>Why a record could not be split into fields.</summary>
internal enum RecordFault
{
    /// <summary>It could.</summary>
    None,

    /// <summary>A quote opens a field and none closes it.</summary>
    OpenQuote,

    /// <summary>Something other than a delimiter follows the closing quote.</summary>
    TextAfterQuote,

    /// <summary>It is longer than a record may be.</summary>
    TooLong,

    /// <summary>It has fewer or more fields than the header.</summary>
    FieldCount,
}
