using BotTutor.Learning.Evaluation;

namespace BotTutor.Learning.Tests.Evaluation;

public sealed class FormCheckTests
{
    [Fact]
    public void How_much_harder_one_form_is_shows_in_the_first_test()
    {
        var check = FormCheck.Of([.. Sittings("form-a", 52, 10), .. Sittings("form-b", 47, 12)], new EvaluationRules());

        check.Difference.Value.ShouldBe(5);
        check.People.ShouldBe(new Dictionary<string, int> { ["form-a"] = 10, ["form-b"] = 12 });
    }

    [Theory]
    [InlineData(10, 9)]
    [InlineData(10, 0)]
    public void With_few_people_chance_would_speak(int first, int second) =>
        FormCheck.Of([.. Sittings("form-a", 52, first), .. Sittings("form-b", 47, second)], new EvaluationRules()).Difference.ShouldBe(Gap.TooFewPeople);

    private static IEnumerable<Sitting> Sittings(string form, double score, int people) =>
        Enumerable.Range(0, people).Select(_ => new Sitting(default, score, null) { FormBefore = form });
}
