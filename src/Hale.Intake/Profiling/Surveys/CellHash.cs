using System.Buffers.Binary;

namespace Hale.Intake.Profiling.Surveys;

/// <summary>A number of 64 bits for a cell: equal cells have equal ones, and two different cells among a million hardly ever do.</summary>
internal static class CellHash
{
    private const int Word = 8;
    private const ulong Seed = 0x9E37_79B9_7F4A_7C15;

    public static ulong Of(ReadOnlySpan<byte> cell) => Of(cell, Seed);

    /// <summary>Of several cells together: begin with the hash of the ones before.</summary>
    public static ulong Of(ReadOnlySpan<byte> cell, ulong before)
    {
        unchecked
        {
            var hash = before ^ ((ulong)cell.Length * Seed);
            while (cell.Length >= Word)
            {
                hash = Mixed(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(cell));
                cell = cell[Word..];
            }

            var tail = 0UL;
            foreach (var letter in cell)
            {
                tail = (tail << Word) | letter;
            }

            return Mixed(hash ^ tail);
        }
    }

    // The finaliser of MurmurHash3, by which every bit of the input touches every bit of the output.
    private static ulong Mixed(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 33)) * 0xFF51_AFD7_ED55_8CCD;
            hash = (hash ^ (hash >> 33)) * 0xC4CE_B9FE_1A85_EC53;
            return hash ^ (hash >> 33);
        }
    }
}
