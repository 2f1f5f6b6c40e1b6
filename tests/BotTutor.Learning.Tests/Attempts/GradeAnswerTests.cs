using BotTutor.Learning.Attempts;
using BotTutor.Learning.Courses;
using static BotTutor.Learning.Tests.Attempts.Some;

namespace BotTutor.Learning.Tests.Attempts;

public sealed class GradeAnswerTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("c", false)]
    public void Of_one_choice_the_reason_is_that_of_the_chosen_option(string key, bool isRight) =>
        ShouldBe(Choice("i1"), Tap(key), isRight, $"why {key}");

    [Theory]
    [InlineData("a,b", true)]
    [InlineData("b,a", true)]
    [InlineData("a", false)]
    [InlineData("a,b,c", false)]
    public void Of_several_exactly_the_right_ones_count(string keys, bool isRight) =>
        ShouldBe(Several, Tap(keys.Split(',')), isRight);

    [Fact]
    public void What_is_missing_of_several_is_not_given_away() =>
        Run(Several, Tap("a")).Reasons.Select(reason => reason.ToString()).ShouldBe(["why a"]);

    [Fact]
    public void A_sentence_has_a_reason_for_each_side()
    {
        var item = Like(head => new TrueFalseItem { Head = head, Answer = false, WhyTrue = Text("no"), WhyFalse = Text("yes") });

        ShouldBe(item, Tap("true"), false, "no");
        ShouldBe(item, Tap("false"), true, "yes");
        Grade.Run(item, Tap("maybe")).ShouldBeOfType<Grading.NoAnswer>();
    }

    [Theory]
    [InlineData("x,y,z", true)]
    [InlineData("x,z,y", false)]
    public void All_steps_must_stand_in_order(string keys, bool isRight) => ShouldBe(Order, Tap(keys.Split(',')), isRight);

    [Fact]
    public void The_first_step_that_stands_wrong_has_its_reason()
    {
        ShouldBe(Order, Tap("x", "z", "y"), false, "why z");
        Grade.Run(Order, Tap("x", "y")).ShouldBeOfType<Grading.NoAnswer>();
        Grade.Run(Order, Tap("x", "y", "y")).ShouldBeOfType<Grading.NoAnswer>();
    }

    [Fact]
    public void Every_left_needs_its_right_and_equal_rights_are_one()
    {
        ShouldBe(Match, Pair("p1", "p2", "p3"), true);
        ShouldBe(Match, Pair("p3", "p2", "p1"), true);
        ShouldBe(Match, Pair("p2", "p2", "p3"), false, "why p1");
        ShouldBe(Match, Pair(null, "p2", "p3"), false, "why p1");
        Grade.Run(Match, new Reply.Matched(new Dictionary<string, string?> { ["p1"] = "p1" })).ShouldBeOfType<Grading.NoAnswer>();
    }

    [Theory]
    [InlineData("katalog", true, "right")]
    [InlineData("  KATALOG! ", true, "right")]
    [InlineData("katalok", true, "right")]
    [InlineData("ktalog", true, "right")]
    [InlineData("brosur", false, "a brochure is paper")]
    [InlineData("katalog produk", false, "otherwise")]
    [InlineData("ktlog", false, "otherwise")]
    public void A_gap_forgives_one_letter(string text, bool isRight, string reason) => ShouldBe(Gap, Write(text), isRight, reason);

    [Fact]
    public void Another_number_is_no_slip_and_neither_is_a_wrong_word_that_looks_alike()
    {
        var item = Gap with { Accept = ["jam 10", "kirim"], Wrong = [new WrongWords(["kiri"], Text("that is left"))] };

        ShouldBe(item, Write("jam 11"), false, "otherwise");
        ShouldBe(item, Write("jam10"), true);
        ShouldBe(item, Write("kiri"), false, "that is left");
    }

    [Theory]
    [InlineData("mungkin disimpan di catatan, kak", true)]
    [InlineData("simpankan saja", true)]
    [InlineData("dibuang", false)]
    [InlineData("simpan lalu hapus semua", false)]
    public void A_short_answer_holds_an_accepted_phrase_and_no_wrong_one(string text, bool isRight)
    {
        var item = Like(head => new TextItem { Head = head, Accept = ["simpan*", "di catatan"], Wrong = [new WrongWords(["hapus"], Text("never"))], Otherwise = Text("otherwise") });

        ShouldBe(item, Write(text), isRight);
    }

    [Theory]
    [InlineData("25000", true, "right")]
    [InlineData("25rb", true, "right")]
    [InlineData("25500", true, "right")]
    [InlineData("25501", false, "otherwise")]
    [InlineData("25", false, "thousands")]
    public void A_number_is_read_and_may_be_off_by_the_tolerance(string text, bool isRight, string reason) => ShouldBe(Number, Write(text), isRight, reason);

    [Fact]
    public void Words_are_no_number() => Grade.Run(Number, Write("banyak")).ShouldBeOfType<Grading.NoAnswer>();

    [Fact]
    public void A_talk_is_right_when_every_reply_was()
    {
        ShouldBe(Branch, Tap("polite", "offer"), true, "good start", "good end");
        ShouldBe(Branch, Tap("polite", "silence"), false, "good start", "they leave");
        ShouldBe(Branch, Tap("rude"), false, "ouch");
        Grade.Run(Branch, Tap("polite")).ShouldBeOfType<Grading.NoAnswer>();
        Grade.Run(Branch, Tap("offer")).ShouldBeOfType<Grading.NoAnswer>();
        Branch.After(["polite"])!.Key.ShouldBe("n2");
    }

    [Theory]
    [InlineData("Halo Kak, stoknya masih ada ya", true, new string[0])]
    [InlineData("Halo Kak, cek sendiri", true, new[] { "say what there is" })]
    [InlineData("cek sendiri", false, new[] { "greet", "say what there is", "too short" })]
    public void A_text_is_held_against_its_criteria(string text, bool isRight, string[] missed)
    {
        var item = Like(head => new ComposeItem
        {
            Head = head,
            Pass = 3,
            Example = Text("example"),
            Criteria =
            [
                new Criterion("greets", Text("greeting"), Text("greet")) { Any = ["halo", "hai"] },
                new Criterion("stock", Text("stock"), Text("say what there is")) { Any = ["ada", "habis"] },
                new Criterion("kind", Text("no shouting"), Text("be kind")) { None = ["woi"] },
                new Criterion("long", Text("length"), Text("too short")) { Characters = new LengthBounds(12, 200) },
            ],
        });

        ShouldBe(item, Write(text), isRight, missed);
    }

    private static ChoicesItem Several { get; } = Like(head => new ChoicesItem { Head = head, Options = [.. "abcd".Select(key => new ItemOption(key.ToString(), Text($"option {key}"), key is 'a' or 'b', Text($"why {key}")))] });

    private static OrderItem Order { get; } = Like(head => new OrderItem { Head = head, Steps = [.. "xyz".Select(key => new OrderStep(key.ToString(), Text($"step {key}"), Text($"why {key}")))] });

    private static MatchItem Match { get; } = Like(head => new MatchItem { Head = head, Pairs = [.. new[] { ("p1", "same"), ("p2", "other"), ("p3", "same") }.Select(pair => new MatchPair(pair.Item1, Text(pair.Item1), Text(pair.Item2), Text($"why {pair.Item1}")))] });

    private static GapItem Gap { get; } = Like(head => new GapItem { Head = head, Accept = ["katalog"], Wrong = [new WrongWords(["brosur"], Text("a brochure is paper"))], WhyRight = Text("right"), Otherwise = Text("otherwise") });

    private static NumberItem Number { get; } = Like(head => new NumberItem { Head = head, Answer = 25_000, Tolerance = 500, Wrong = [new WrongNumber(25, Text("thousands"))], WhyRight = Text("right"), Otherwise = Text("otherwise") });

    private static BranchItem Branch { get; } = Like(head => new BranchItem
    {
        Head = head,
        Nodes =
        [
            new BranchNode("n1", Text("hi"), [new BranchReply("polite", Text("hello"), Text("good start"), "n2", true), new BranchReply("rude", Text("what"), Text("ouch"), "end", false)]),
            new BranchNode("n2", Text("stock?"), [new BranchReply("offer", Text("yes"), Text("good end"), "end", true), new BranchReply("silence", Text("..."), Text("they leave"), "end", false)]),
            new BranchNode("end", Text("bye"), []),
        ],
    });

    private static Reply.Matched Pair(params string?[] rights) =>
        new(rights.Select((right, index) => (index, right)).ToDictionary(pair => $"p{pair.index + 1}", pair => pair.right));

    private static Grading.Graded Run(Item item, Reply reply) => Grade.Run(item, reply).ShouldBeOfType<Grading.Graded>();

    private static void ShouldBe(Item item, Reply reply, bool isRight, params string[] reasons)
    {
        var graded = Run(item, reply);
        graded.IsRight.ShouldBe(isRight);
        if (reasons.Length > 0)
        {
            graded.Reasons.Select(reason => reason.ToString()).ShouldBe(reasons);
        }
    }
}
