using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Tests.Text;

public sealed class LexiconTests
{
    [Fact]
    public void No_chat_word_has_two_meanings() => WordList.Entries("informal")
        .SelectMany(entry => entry.Words.Distinct().Select(form => (form, entry.Head)))
        .GroupBy(pair => pair.form)
        .Where(same => same.Count() > 1)
        .Select(same => $"{same.Key}: {string.Join(", ", same.Select(pair => pair.Head))}")
        .ShouldBeEmpty();

    [Fact]
    public void A_chat_word_is_one_word_of_small_letters() => WordList.Entries("informal")
        .SelectMany(entry => entry.Words)
        .Where(form => !form.All(letter => letter is >= 'a' and <= 'z'))
        .ShouldBeEmpty();

    [Fact]
    public void What_a_chat_word_means_is_no_chat_word_itself()
    {
        var forms = WordList.Entries("informal").SelectMany(entry => entry.Words).ToHashSet();

        WordList.Entries("informal").Select(entry => entry.Head).Where(forms.Contains).ShouldBeEmpty();
    }

    [Fact]
    public void There_are_some_150_towns_each_listed_once()
    {
        var names = WordList.Entries("cities").Select(entry => entry.Head.TrimEnd('?')).ToList();

        names.Count.ShouldBeGreaterThan(140);
        names.ShouldBeUnique();
    }

    [Theory]
    [InlineData("kak", "kak", 0)]
    [InlineData("keripik", "kripik", 1)]
    [InlineData("tempe", "tepme", 1)]
    [InlineData("tempe", "tahu", 3)]
    [InlineData("", "ab", 2)]
    public void Distance_counts_letters_left_out_added_changed_or_swapped(string left, string right, int distance) =>
        EditDistance.Between(left, right, 2).ShouldBe(distance);
}
