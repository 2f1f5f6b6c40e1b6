namespace BotTutor.Diagnostics.Tests;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("abc", 2, 1, 3)]
    [InlineData("a\nb", 1, 1, 2)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\n\nb", 3, 3, 1)]
    public void A_character_is_found_by_line_and_column(string content, int offset, int line, int column) =>
        new SourceText("a.lg", content).PositionAt(offset).ShouldBe(new SourcePosition(line, column));

    [Theory]
    [InlineData(-5, 1, 1)]
    [InlineData(99, 2, 2)]
    public void A_place_outside_the_text_is_moved_to_the_nearer_end(int offset, int line, int column) =>
        new SourceText("a.lg", "a\nb").PositionAt(offset).ShouldBe(new SourcePosition(line, column));

    [Fact]
    public void A_range_may_span_lines() =>
        new SourceText("a.lg", "one\ntwo").RangeAt(2, 3).ShouldBe(new SourceRange(new(1, 3), new(2, 2)));
}
