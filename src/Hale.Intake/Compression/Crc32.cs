namespace Hale.Intake.Compression;

/// <summary>The checksum of gzip (RFC 1952, section 8).</summary>
internal sealed class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(index => Remainder((uint)index))];

    private uint _state = uint.MaxValue;

    public uint Value => ~_state;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        foreach (var letter in bytes)
        {
            _state = Table[(_state ^ letter) & 0xFF] ^ (_state >> 8);
        }
    }

    private static uint Remainder(uint index)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            index = (index & 1) == 0 ? index >> 1 : 0xEDB88320 ^ (index >> 1);
        }

        return index;
    }
}
