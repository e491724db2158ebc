// fit_weights READINGS LABELS [FOLDS FOLD]: the weights of the choice between readings, from what
// write_readings wrote and a label for each reading, to standard output: one "feature weight" a
// line, those of a cue named "cue:lemma" and "cue:lemma:form".
//
// The model: the readings of one head (a verb, a noun, a colon) exclude each other, and so does the
// answer that there is no statement. The share of each is a softmax over the sums of weights, that
// of no statement being zero. A label has two parts, "hit quality": how surely annotators see this
// statement there, and how well its spans fit. Fitted by AdaGrad over all heads in a shuffled but
// always same order. With FOLDS and FOLD articles whose number leaves FOLD are left out, so that
// the result can be judged on them.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

constexpr int kEpochs = 10;
constexpr double kRate = 0.1;
constexpr double kDecayFeature = 2e-5;  // pull of a weight to zero, by step
constexpr double kDecayCue = 1e-3;
constexpr double kSharpness = 5;  // how much better fitting readings are preferred
constexpr int kRareCue = 8;       // cues with fewer heads share a row

using Feature = uint32_t;

struct Reading {
  std::vector<Feature> features;
  double hit = 0, quality = 0;
};

// What excludes each other; `none` is the share of no statement.
struct Head {
  std::vector<Reading> readings;
  std::vector<double> wanted;
};

std::vector<std::string_view> Split(std::string_view line, char mark) {
  std::vector<std::string_view> parts;
  while (true) {
    const size_t end = line.find(mark);
    parts.push_back(line.substr(0, end));
    if (end == std::string_view::npos) return parts;
    line.remove_prefix(end + 1);
  }
}

class Sample {
 public:
  bool Read(const char* readings, const char* labels, int folds, int fold) {
    CountCues(readings);
    std::ifstream in(readings), label(labels);
    std::string line, article, last_head;
    int articles = -1;
    bool out = false;
    while (std::getline(in, line)) {
      const auto fields = Split(line, '\t');
      if (fields[0] == "S") {
        if (article != fields[1]) ++articles;
        article = fields[1];
        out = folds > 0 && articles % folds == fold;
        last_head.clear();
        continue;
      }
      Reading reading;
      if (!(label >> reading.hit >> reading.quality)) return false;
      if (out) continue;
      // Readings of one head stand together but for the families without a verb, which come last.
      if (last_head != fields[1]) heads_.emplace_back();
      last_head = fields[1];
      AddFeatures(fields, reading);
      heads_.back().readings.push_back(std::move(reading));
    }
    for (Head& head : heads_) SetWanted(head);
    return !heads_.empty();
  }

  std::vector<Head>& heads() { return heads_; }
  const std::vector<std::string>& names() const { return names_; }

 private:
  void CountCues(const char* readings) {
    std::ifstream in(readings);
    std::string line, last;
    while (std::getline(in, line)) {
      if (line[0] != 'C') continue;
      const auto fields = Split(line, '\t');
      const std::string head = std::string(fields[1]) + " " + std::string(fields[2]);
      if (head != last) ++cues_[std::string(fields[2])];
      last = head;
    }
  }

  Feature IdOf(std::string name) {
    const auto [place, added] = ids_.emplace(std::move(name), ids_.size());
    if (added) names_.push_back(place->first);
    return place->second;
  }

  void AddFeatures(const std::vector<std::string_view>& fields, Reading& reading) {
    reading.features.push_back(IdOf("bias"));
    std::string_view form;
    for (const std::string_view name : Split(fields[6], ',')) {
      if (name.starts_with("form=")) form = name.substr(5);
      reading.features.push_back(IdOf(std::string(name)));
    }
    if (fields[2].empty()) return;
    std::string cue(fields[2]);
    if (cues_[cue] < kRareCue) cue = "*";
    reading.features.push_back(IdOf("cue:" + cue));
    reading.features.push_back(IdOf("cue:" + cue + ":" + std::string(form)));
  }

  static void SetWanted(Head& head) {
    double best = 0, sum = 0, sure = 0;
    for (const Reading& r : head.readings) {
      best = std::max(best, r.quality);
      sure = std::max(sure, r.hit);
    }
    for (const Reading& r : head.readings) {
      head.wanted.push_back(r.hit * std::exp(kSharpness * (r.quality - best)));
      sum += head.wanted.back();
    }
    for (double& w : head.wanted) w *= sum > 0 ? sure / sum : 0;
  }

  std::vector<Head> heads_;
  std::map<std::string, int> cues_;
  std::map<std::string, Feature> ids_;
  std::vector<std::string> names_;
};

class Fitter {
 public:
  explicit Fitter(Sample& sample)
      : sample_(sample), weights_(sample.names().size()), squares_(weights_.size(), 1e-4) {
    for (const std::string& name : sample.names()) {
      decays_.push_back(name.starts_with("cue:") ? kDecayCue : kDecayFeature);
    }
  }

  const std::vector<double>& Fit() {
    std::vector<Head*> order;
    for (Head& head : sample_.heads()) order.push_back(&head);
    for (int epoch = 0; epoch < kEpochs; ++epoch) {
      Shuffle(order);
      for (const Head* head : order) Step(*head, kRate / (1 + 0.3 * epoch));
    }
    return weights_;
  }

 private:
  // std::shuffle differs between libraries.
  void Shuffle(std::vector<Head*>& order) {
    for (size_t i = order.size(); i > 1; --i) {
      state_ = state_ * 6364136223846793005U + 1442695040888963407U;
      std::swap(order[i - 1], order[(state_ >> 33) % i]);
    }
  }

  void Step(const Head& head, double rate) {
    shares_.clear();
    double most = 0;
    for (const Reading& r : head.readings) {
      double score = 0;
      for (const Feature f : r.features) score += weights_[f];
      shares_.push_back(score);
      most = std::max(most, score);
    }
    double all = std::exp(-most);  // no statement
    for (double& s : shares_) all += s = std::exp(s - most);
    gradient_.clear();
    for (size_t i = 0; i < shares_.size(); ++i) {
      const double share = shares_[i] / all, wanted = head.wanted[i];
      if (std::abs(share - wanted) < 1e-5) continue;
      for (const Feature f : head.readings[i].features) gradient_.push_back({f, share - wanted});
    }
    Descend(rate);
  }

  void Descend(double rate) {
    std::ranges::sort(gradient_);
    for (size_t i = 0; i < gradient_.size();) {
      const Feature f = gradient_[i].first;
      double g = 0;
      for (; i < gradient_.size() && gradient_[i].first == f; ++i) g += gradient_[i].second;
      g += decays_[f] * weights_[f];
      squares_[f] += g * g;
      weights_[f] -= rate * g / std::sqrt(squares_[f]);
    }
  }

  Sample& sample_;
  std::vector<double> weights_, squares_, decays_, shares_;
  std::vector<std::pair<Feature, double>> gradient_;
  uint64_t state_ = 7;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3 && argc != 5) {
    std::fprintf(stderr, "usage: fit_weights READINGS LABELS [FOLDS FOLD]\n");
    return 2;
  }
  Sample sample;
  const int folds = argc == 5 ? std::atoi(argv[3]) : 0, fold = argc == 5 ? std::atoi(argv[4]) : 0;
  if (!sample.Read(argv[1], argv[2], folds, fold)) {
    std::fprintf(stderr, "fit_weights: %s has fewer labels than %s has readings\n", argv[2],
                 argv[1]);
    return 1;
  }
  Fitter fitter(sample);
  const std::vector<double>& weights = fitter.Fit();
  for (size_t i = 0; i < weights.size(); ++i) {
    std::printf("%s %.3f\n", sample.names()[i].c_str(), weights[i]);
  }
  return 0;
}
