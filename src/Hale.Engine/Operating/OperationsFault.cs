namespace Hale.Engine.Operating;

/// <summary>Why an operational store could not do what was asked.</summary>
public enum OperationsFault
{
    /// <summary>Another process writes, and did not end in time.</summary>
    InUse,

    /// <summary>It may not be read or written, or the disk is full.</summary>
    Refused,

    /// <summary>It was made by a newer Hale, or is damaged.</summary>
    Incompatible,

    /// <summary>Anything else; the message is the database's.</summary>
    Failed,
}
