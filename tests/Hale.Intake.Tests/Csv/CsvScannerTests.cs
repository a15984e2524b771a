using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hale.Intake.Csv;

namespace Hale.Intake.Tests.Csv;

public sealed class CsvScannerTests
{
    [Theory]
    [InlineData("a,b\n1,2\n3,4\n", 2)]
    [InlineData("a,b\n1,2\n3,4", 2)]
    [InlineData("a,b\r\n1,2\r\n", 1)]
    [InlineData("a,b\r1,2\r", 1)]
    [InlineData("a,b\n\n1,2\n\n\n3,4\n\n", 2)]
    [InlineData("\uFEFFa,b\n1,2\n", 1)]
    [InlineData("a,b\n\"1\",\"2,\"\"x\"\"\"\n", 1)]
    [InlineData("a,b\n", 0)]
    [InlineData("a,b", 0)]
    [InlineData("a,b\n,\n", 1)]
    public void Scan_CleanFile_IsPlain(string text, int records)
    {
        var shape = Scan(text);

        shape.Header.ShouldBe(["a", "b"]);
        (shape.Records, shape.Unreadable, shape.Plain, shape.IsUtf8).ShouldBe((records, 0, true, true));
    }

    [Theory]
    [InlineData("a,b\n1,2\r\n3,4\n", 2)]
    [InlineData("a,b\n1, \"2\"\n", 1)]
    [InlineData("a,b\n1,5\" disk\n", 1)]
    [InlineData("a,b\n1,x\ry\n", 1)]
    [InlineData("\na,b\n1,2\n", 1)]
    public void Scan_FileThatReadersDisagreeAbout_IsNotPlain(string text, int records)
    {
        var shape = Scan(text);

        (shape.Records, shape.Unreadable, shape.Plain).ShouldBe((records, 0, false));
    }

    [Theory]
    [InlineData("1,2\n3\n4,5\n", 2, "1 column where the header has 2")]
    [InlineData("1,2\n3,4,5\n4,5\n", 2, "3 columns where the header has 2")]
    [InlineData("1,2\n3,\"4\n5,6\n", 2, "a quote opens a field and no quote closes it")]
    [InlineData("1,2\n3,\"4\n5,\"6\"\n", 2, "text follows a closing quote; a quote inside a quoted field is written twice")]
    [InlineData("1,2\n3,\"4\"x\n5,6\n", 2, "text follows a closing quote; a quote inside a quoted field is written twice")]
    public void Scan_BadRecord_CostsThatRecordAlone(string rows, long number, string detail)
    {
        var sink = new RecordList();

        var shape = Scan("a,b\n" + rows, sink);

        (shape.Records, shape.Unreadable).ShouldBe((3, 1));
        sink.Unreadables.ShouldBe([(number, detail)]);
        sink.Records.Count.ShouldBe(2);
    }

    [Fact]
    public void Scan_RecordLongerThanTheBuffer_IsOneBadRecord()
    {
        var sink = new RecordList();

        var shape = Scan($"a,b\n1,2\n{new string('ä', 5_000_000)},x\n3,4\n", sink);

        (shape.Records, shape.Unreadable, shape.IsUtf8).ShouldBe((3, 1, true));
        sink.Unreadables.ShouldBe([(2, "the record is longer than 1 MB")]);
        sink.Records.ShouldBe(["1|2", "3|4"]);
    }

    [Fact]
    public void Scan_OtherEncoding_IsSeen() =>
        CsvScanner.Scan(new MemoryStream([.. "a,b\n1,"u8, 0xE9, (byte)'\n']), (byte)',', sink: null, CancellationToken.None).IsUtf8.ShouldBeFalse();

    [Fact]
    public void Scan_WhateverIsWritten_GivesTheFieldsBack()
    {
        var cell = Gen.Elements("", "x", "a b", "\"", "\"\"", ",", "\n", "\r\n", "é", " ", "1,2", "a\"b", "\"x\"", " \"", "multi\nline").ArrayOf(3);
        var rows = cell.ListOf();
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(rows.ToArbitrary(), Gen.Elements("\n", "\r\n").ToArbitrary(), (table, newLine) =>
        {
            var text = "a,b,c" + newLine + string.Concat(table.Select(row => string.Join(',', row.Select(Written)) + newLine));
            var sink = new RecordList();
            var shape = Scan(text, sink);
            return shape is { Unreadable: 0, Plain: true } && sink.Records.SequenceEqual(table.Select(row => string.Join('|', row)));
        }));
    }

    [Fact]
    public void CleanCopy_OfAnything_IsPlainAndHasTheSameRecords()
    {
        var line = Gen.Elements("1,2", "1", "1,2,3", "\"1\",2", "1, \"2\"", "\"1,2", "\"1\"x,2", "1\",2", "", "\"1\n1\",2", "x\ry,2").ListOf();
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(line.ToArbitrary(), lines =>
        {
            var text = "a,b\n" + string.Join('\n', lines) + "\n";
            var (first, second) = (new RecordList(), new RecordList());
            var shape = Scan(text, first);
            var copy = Scan(Cleaned(text), second);
            return copy.Plain && copy.Records == shape.Records - shape.Unreadable && first.Records.SequenceEqual(second.Records);
        }));
    }

    private static string Written(string cell) =>
        cell.AsSpan().ContainsAny("\",\r\n ") || cell.Length == 0 ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell;

    private static string Cleaned(string text)
    {
        using var readable = new MemoryStream();
        var copy = new CleanCopy(readable, Stream.Null);
        copy.Header(2);
        Scan(text, copy);
        return Encoding.UTF8.GetString(readable.ToArray());
    }

    private static CsvShape Scan(string text, IRecordSink? sink = null)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return CsvScanner.Scan(bytes, (byte)',', sink, CancellationToken.None);
    }
}
