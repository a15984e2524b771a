namespace Hale.Engine.Profiling;

/// <summary>What a column is likely to be.</summary>
public enum ColumnMeaning
{
    /// <summary>Nothing is in it.</summary>
    Empty,

    /// <summary>The id of the account.</summary>
    AccountId,

    /// <summary>The id of a person.</summary>
    ContactId,

    /// <summary>E-mail addresses.</summary>
    Email,

    /// <summary>The id of something else: the row itself, or what it belongs to.</summary>
    OtherId,

    /// <summary>A name.</summary>
    Name,

    /// <summary>What happened.</summary>
    EventName,

    /// <summary>When something began.</summary>
    StartTime,

    /// <summary>When something ended or ends.</summary>
    EndTime,

    /// <summary>Another day or moment, mostly when it happened.</summary>
    Time,

    /// <summary>Money.</summary>
    Amount,

    /// <summary>Codes of currencies.</summary>
    Currency,

    /// <summary>Countries.</summary>
    Country,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A number that is none of the above.</summary>
    Number,

    /// <summary>One of a few words.</summary>
    Category,

    /// <summary>Texts that are all different, or nearly.</summary>
    FreeText,
}
