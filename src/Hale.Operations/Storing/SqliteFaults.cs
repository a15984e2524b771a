using Hale.Engine.Operating;
using Microsoft.Data.Sqlite;

namespace Hale.Operations.Storing;

/// <summary>What faults of SQLite mean.</summary>
internal static class SqliteFaults
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int NoMemory = 7;
    private const int ReadOnly = 8;
    private const int ReadingOrWriting = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;

    public static OperationsException NoFolder(string file, Exception fault) => new(
        OperationsFault.Refused, $"The folder of {file} cannot be made: {fault.Message}", "Give the user that runs Hale the right to write there.", fault);

    public static OperationsException Of(SqliteException fault, string file) => fault.SqliteErrorCode switch
    {
        Busy or Locked => new(OperationsFault.InUse, $"Another process has been writing to {file} for half a minute.", "Wait for it to end, and try again.", fault),
        Full or NoMemory => new(OperationsFault.Refused, $"There is no room left for {file}.", "Make room on the disk. Nothing was changed.", fault),
        ReadOnly or CannotOpen => new(OperationsFault.Refused, $"{file} cannot be opened for writing.", "Give the user that runs Hale the right to write the file and its folder.", fault),
        ReadingOrWriting => new(OperationsFault.Refused, $"{file} cannot be read or written.", "Check the disk. SQLite needs a disk of this machine: a folder of the network will not do.", fault),
        Corrupt or NoDatabase => new(OperationsFault.Incompatible, $"{file} is damaged, or no database of SQLite.", "Put a copy from a backup in its place.", fault),
        _ => new(OperationsFault.Failed, $"{file}: {fault.Message}", "This is a fault of Hale: please report it with this message.", fault),
    };
}
